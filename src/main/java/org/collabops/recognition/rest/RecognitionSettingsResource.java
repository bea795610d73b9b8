package org.collabops.recognition.rest;

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
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.rest.Input;
import org.collabops.rest.ProjectSettings;
import org.collabops.settings.Setting;

/** {@code /projects/{p}/recognition-settings}: whether a project uses recognition, and whether it asks for thanks. */
@Path("/projects/{project}/recognition-settings")
@LicensedOnly
public final class RecognitionSettingsResource extends ProjectSettings<Switches> {
    private final RecognitionSettingsService service;

    @Inject
    public RecognitionSettingsResource(
            RecognitionSettingsService service, Projects projects, People people, Words words) {
        super(projects, people, words, Set.of("enabled", "asks"));
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
        return new Switches(chosen(input, "enabled", before.enabled()), chosen(input, "asks", before.asks()));
    }

    @Override
    protected Map<String, Object> json(Setting<Switches> setting) {
        return Map.of(
                "enabled", setting.chosen().enabled(), "asks", setting.chosen().asks(), "version", setting.version());
    }
}
