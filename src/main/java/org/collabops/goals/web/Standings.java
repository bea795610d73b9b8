package org.collabops.goals.web;

import java.math.BigDecimal;
import org.collabops.goals.Confidence;
import org.collabops.goals.Freshness;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Pace;
import org.collabops.goals.Progress;
import org.collabops.goals.Standing;
import org.collabops.host.Times;

/** Translates standings. */
final class Standings {
    private final GoalNames names;
    private final Times times;

    Standings(GoalNames names, Times times) {
        this.names = names;
        this.times = times;
    }

    /** @param keyResult null for an objective */
    StandingView of(Standing standing, KeyResult keyResult) {
        Progress progress = standing.progress();
        Pace pace = standing.pace();
        Freshness late = standing.freshness() == Freshness.FRESH ? null : standing.freshness();
        BigDecimal current = standing.current();
        boolean same = !progress.isKnown() || progress.raw().compareTo(progress.counted()) == 0;
        return new StandingView(
                progress.isKnown() ? GoalNames.bar(progress.counted()) : null,
                progress.isKnown() ? names.percent(progress.counted()) : null,
                same ? null : names.percent(progress.raw()),
                pace.expected() == null ? null : names.percent(pace.expected()),
                GoalNames.style(pace.status()),
                pace.status() == null ? null : names.of(pace.status()),
                pace.status() == null ? null : GoalNames.look(pace.status()),
                names.of(pace.rule()),
                progress.isKnown() || progress.leftOut().isEmpty()
                        ? null
                        : names.of(progress.leftOut().get(0).reason()),
                current == null || keyResult == null ? null : now(progress, current, keyResult.content()),
                confidence(standing.confidence()),
                standing.checkedInAt() == null ? null : times.day(standing.checkedInAt()),
                late == null ? null : names.of(late),
                late == null ? null : GoalNames.look(late));
    }

    private String now(Progress progress, BigDecimal current, KeyResultContent content) {
        return content.type() == KeyResultType.ISSUES
                ? names.done(
                        progress.lines().get(0).value(), progress.lines().get(1).value())
                : names.now(current, content);
    }

    private static String confidence(Confidence confidence) {
        return confidence == null || confidence.value() == null ? null : GoalNames.rounded(confidence.value());
    }
}
