package org.collabops.people;

import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.people.PeopleSettings.Switches;
import org.collabops.settings.FeatureSwitch;
import org.collabops.settings.Setting;

/** People among the features that a project switches on. */
public final class PeopleSwitch extends FeatureSwitch<Switches> {
    private final PeopleSettingsService service;

    public PeopleSwitch(PeopleSettingsService service) {
        super("people", "CollabopsPeopleSettings");
        this.service = service;
    }

    @Override
    public Text title() {
        return Text.of("collabops.people");
    }

    @Override
    public Text purpose() {
        return Text.of("collabops.people.purpose");
    }

    @Override
    public Text pageTitle() {
        return Text.of("collabops.people.settings");
    }

    @Override
    protected Setting<Switches> setting(Actor actor, ProjectId project) {
        return service.setting(actor, project);
    }

    @Override
    protected void change(Actor actor, Project project, Switches wanted, int version) {
        service.change(actor, project.id(), wanted, version);
    }

    @Override
    protected boolean isOn(Switches chosen) {
        return chosen.enabled();
    }

    @Override
    protected Switches switched(Switches chosen, boolean on) {
        return new Switches(on);
    }
}
