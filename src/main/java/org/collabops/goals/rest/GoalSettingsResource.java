package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.GoalSettingsService;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Input;
import org.collabops.rest.ProjectSettings;
import org.collabops.settings.Setting;

/** {@code /projects/{p}/goal-settings}: whether a project uses goals, and who inherits what they serve. */
@Path("/projects/{project}/goal-settings")
@LicensedOnly
public final class GoalSettingsResource extends ProjectSettings<Switches> {
    private final GoalSettingsService service;

    @Inject
    public GoalSettingsResource(GoalSettingsService service, Projects projects, People people, Words words) {
        super(projects, people, words, Set.of("enabled", "fromParent", "fromEpic"));
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
        return new Switches(
                chosen(input, "enabled", before.enabled()),
                chosen(input, "fromParent", before.fromParent()),
                chosen(input, "fromEpic", before.fromEpic()));
    }

    @Override
    protected Map<String, Object> json(Setting<Switches> setting) {
        return Map.of(
                "enabled", setting.chosen().enabled(),
                "fromParent", setting.chosen().fromParent(),
                "fromEpic", setting.chosen().fromEpic(),
                "version", setting.version());
    }
}
