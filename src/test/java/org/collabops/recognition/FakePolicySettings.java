package org.collabops.recognition;

import org.collabops.Actor;
import org.collabops.people.IndividualFigures;
import org.collabops.people.PolicySettings;

/** A policy on figures that a test sets. */
public final class FakePolicySettings implements PolicySettings {
    private Setting setting = Setting.DEFAULT;

    public void put(IndividualFigures figures) {
        setting = new Setting(figures, null);
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
    public Setting change(Actor actor, IndividualFigures figures, int basedOn) {
        throw new UnsupportedOperationException();
    }
}
