package org.collabops.risks;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.settings.FeatureSwitch;
import org.collabops.settings.Setting;

/** Risks among the features that a project switches on. */
public final class RiskSwitch extends FeatureSwitch<RiskSetup> {
    private final RiskModelService service;

    public RiskSwitch(RiskModelService service) {
        super("risks", "CollabopsRiskSettings");
        this.service = service;
    }

    @Override
    public Text title() {
        return Text.of("collabops.risks");
    }

    @Override
    public Text purpose() {
        return Text.of("collabops.risks.purpose");
    }

    @Override
    public Text pageTitle() {
        return Text.of("collabops.risks.settings");
    }

    @Override
    protected Setting<RiskSetup> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected void change(Actor actor, Project project, RiskSetup wanted, int version) {
        service.configure(actor, project.id(), wanted, version);
    }

    @Override
    protected boolean isOn(RiskSetup chosen) {
        return chosen.enabled();
    }

    @Override
    protected RiskSetup switched(RiskSetup chosen, boolean on) {
        return chosen.switched(on);
    }
}
