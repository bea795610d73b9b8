package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.collabops.host.Caches;
import org.collabops.recognition.PeriodLength;
import org.collabops.recognition.SitePolicy;
import org.collabops.store.SiteChain;

/** What the site keeps to in recognition, in Active Objects. */
public final class AoSitePolicies extends SiteChain<SitePolicy, RecognitionSiteRow> {
    private static final Kind<SitePolicy, RecognitionSiteRow> KIND = new Kind<>(
            RecognitionSiteRow.class,
            "collabops.recognition.site",
            "recognition-site",
            () -> SitePolicy.first(ZoneId.systemDefault()),
            row -> new SitePolicy(
                    row.isPoints(),
                    row.getAllowance(),
                    PeriodLength.valueOf(row.getPeriodLength()),
                    ZoneId.of(row.getZone())),
            policy -> Map.of(
                    "POINTS",
                    policy.points(),
                    "ALLOWANCE",
                    policy.allowance(),
                    "PERIOD_LENGTH",
                    policy.period().name(),
                    "ZONE",
                    policy.zone().getId()));

    public AoSitePolicies(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }
}
