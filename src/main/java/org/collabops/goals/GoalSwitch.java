package org.collabops.goals;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Project;
import org.collabops.settings.FeatureSwitch;
import org.collabops.settings.Setting;

/** Goals among the features that a project switches on. */
public final class GoalSwitch extends FeatureSwitch<Switches> {
    private final GoalSettingsService service;
    private final SpaceService spaces;

    public GoalSwitch(GoalSettingsService service, SpaceService spaces) {
        super("goals", "CollabopsGoalSettings");
        this.service = service;
        this.spaces = spaces;
    }

    @Override
    public Text title() {
        return Text.of("collabops.goals");
    }

    @Override
    public Text purpose() {
        return Text.of("collabops.goals.purpose");
    }

    @Override
    public Text pageTitle() {
        return Text.of("collabops.goals.settings");
    }

    @Override
    protected Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected void change(Actor actor, Project project, Switches wanted, int version) {
        service.change(actor, project.id(), wanted, version);
        if (wanted.enabled()) {
            spaces.openFirst(actor, project);
        }
    }

    @Override
    protected boolean isOn(Switches chosen) {
        return chosen.enabled();
    }

    @Override
    protected Switches switched(Switches chosen, boolean on) {
        return new Switches(on, chosen.fromParent(), chosen.fromEpic());
    }
}
