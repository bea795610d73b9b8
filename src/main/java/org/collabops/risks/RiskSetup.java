package org.collabops.risks;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;

/**
 * How a project uses risks.
 *
 * @param model the id of the model that new assessments are made by
 * @param cadenceDays after how many days a risk is reviewed again, by the id of its level; a level without an entry has
 *     no cadence
 * @param doneMeans how far the work on a control issue must be for the control to count
 */
public record RiskSetup(boolean enabled, long model, Map<String, Integer> cadenceDays, StatusCategory doneMeans)
        implements Serializable {
    public static final RiskSetup OFF = new RiskSetup(false, RiskModel.BUILT_IN, Map.of(), StatusCategory.DONE);

    static final int MAX_DAYS = 3650;

    public RiskSetup {
        cadenceDays = Map.copyOf(cadenceDays);
    }

    public RiskSetup switched(boolean on) {
        return new RiskSetup(on, model, cadenceDays, doneMeans);
    }

    /** Whether a control on this issue lowers the risk: an archived issue never does. */
    public boolean counts(Issue control) {
        return !control.archived() && control.category().compareTo(doneMeans) >= 0;
    }

    /** The day by which a risk of this assessment is due again after {@code day}; null without a cadence. */
    LocalDate dueAfter(LocalDate day, Assessment assessment) {
        Integer days =
                assessment == null ? null : cadenceDays.get(assessment.level().id());
        return days == null ? null : day.plusDays(days);
    }

    /**
     * When to review a risk whose assessment changed today. A graver level pulls the date in; a lesser one does not push
     * it out, since nobody has reviewed the risk yet.
     */
    LocalDate dueAfterChange(LocalDate due, Assessment before, Assessment after, LocalDate today) {
        LocalDate next = dueAfter(today, after);
        boolean rises = after != null && (before == null || after.isGraverThan(before));
        return rises && next != null && (due == null || next.isBefore(due)) ? next : due;
    }
}
