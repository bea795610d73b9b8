package org.collabops.people.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.people.PeopleSettingsService;
import org.collabops.rest.Input;
import org.collabops.rest.ProjectSettings;
import org.collabops.settings.Setting;

/** {@code /projects/{p}/people-settings}: whether people are planned in a project. */
@Path("/projects/{project}/people-settings")
@LicensedOnly
public final class PeopleSettingsResource extends ProjectSettings<Switches> {
    private final PeopleSettingsService service;

    @Inject
    public PeopleSettingsResource(PeopleSettingsService service, Projects projects, People people, Words words) {
        super(projects, people, words, Set.of("enabled"));
        this.service = service;
    }

    @Override
    protected Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected Setting<Switches> change(Actor actor, ProjectId project, Switches wanted, int version) {
        return service.change(actor, project, wanted, version);
    }

    @Override
    protected Switches wanted(Input input, Switches before) {
        return new Switches(chosen(input, "enabled", before.enabled()));
    }

    @Override
    protected Map<String, Object> json(Setting<Switches> setting) {
        return Map.of("enabled", setting.chosen().enabled(), "version", setting.version());
    }
}
