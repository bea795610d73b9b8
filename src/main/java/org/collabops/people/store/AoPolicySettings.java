package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.host.Caches;
import org.collabops.people.IndividualFigures;
import org.collabops.store.SiteChain;

/** The policy on figures of single persons, in Active Objects. */
public final class AoPolicySettings extends SiteChain<IndividualFigures, PolicySettingRow> {
    private static final Kind<IndividualFigures, PolicySettingRow> KIND = new Kind<>(
            PolicySettingRow.class,
            "collabops.people.policy",
            "policy",
            () -> IndividualFigures.DEFAULT,
            row -> IndividualFigures.valueOf(row.getIndividualFigures()),
            figures -> Map.of("INDIVIDUAL_FIGURES", figures.name()));

    public AoPolicySettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }
}
