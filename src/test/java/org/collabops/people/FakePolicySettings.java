package org.collabops.people;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;

/** The policy in memory. */
public final class FakePolicySettings implements PolicySettings {
    private Setting setting = Setting.DEFAULT;

    public FakePolicySettings be(IndividualFigures figures) {
        setting = new Setting(figures, setting.revision());
        return this;
    }

    @Override
    public Setting current() {
        return setting;
    }

    @Override
    public Setting stored() {
        return setting;
    }

    @Override
    public Setting change(Actor actor, IndividualFigures individualFigures, int basedOn) {
        if (setting.version() != basedOn) {
            throw new Conflict(setting);
        }
        Revision revision = setting.revision() == null
                ? Revision.first(actor, TestPeople.NOW)
                : setting.revision().next(actor, TestPeople.NOW);
        setting = new Setting(individualFigures, revision);
        return setting;
    }
}
