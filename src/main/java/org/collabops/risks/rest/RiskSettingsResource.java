package org.collabops.risks.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.ProjectId;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.StatusCategory;
import org.collabops.host.Words;
import org.collabops.rest.Input;
import org.collabops.rest.ProjectSettings;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskSetup;
import org.collabops.settings.Setting;

/** {@code /projects/{p}/risk-settings}: whether and how a project uses risks. */
@Path("/projects/{project}/risk-settings")
@LicensedOnly
public final class RiskSettingsResource extends ProjectSettings<RiskSetup> {
    private static final Set<String> MODEL_FIELDS =
            Set.of("id", "version", "name", "builtIn", "mode", "likelihoods", "impacts", "levels", "bands", "cells");

    private final RiskModelService service;
    private final ModelJson models;

    @Inject
    public RiskSettingsResource(RiskModelService service, Projects projects, People people, Words words) {
        super(projects, people, words, Set.of("enabled", "model", "cadenceDays", "doneMeans"));
        this.service = service;
        this.models = new ModelJson(words);
    }

    @Override
    protected Setting<RiskSetup> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected Setting<RiskSetup> change(Actor actor, ProjectId project, RiskSetup wanted, int version) {
        return service.configure(actor, project, wanted, version);
    }

    @Override
    protected RiskSetup wanted(Input input, RiskSetup before) {
        Field<StatusCategory> doneMeans = input.oneOf("doneMeans", StatusCategory.class, StatusCategory::name);
        return new RiskSetup(
                chosen(input, "enabled", before.enabled()),
                model(input, before),
                cadence(input, before),
                doneMeans.value() == null
                        ? doneMeans.isPresent() ? StatusCategory.DONE : before.doneMeans()
                        : doneMeans.value());
    }

    @Override
    protected Map<String, Object> json(Setting<RiskSetup> setting) {
        RiskSetup setup = setting.chosen();
        return new Json()
                .with("enabled", setup.enabled())
                .with("version", setting.version())
                .with("model", models.model(service.find(setup.model())))
                .with("cadenceDays", new TreeMap<>(setup.cadenceDays()))
                .with("doneMeans", setup.doneMeans().name())
                .map();
    }

    /** By its id, or as it was given: an object with the id. */
    private static long model(Input input, RiskSetup current) {
        if (!input.holdsObject("model")) {
            Field<Integer> id = input.number("model");
            return id.value() == null ? id.isPresent() ? RiskModel.BUILT_IN : current.model() : id.value();
        }
        Input model = input.object("model", MODEL_FIELDS).value();
        Integer id = model.required("id", model.number("id"));
        input.adopt("model", model);
        return id == null ? current.model() : id;
    }

    private static Map<String, Integer> cadence(Input input, RiskSetup current) {
        Field<Map<String, Integer>> cadence = input.numbers("cadenceDays");
        return !cadence.isPresent() ? current.cadenceDays() : cadence.value() == null ? Map.of() : cadence.value();
    }
}
