package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.collabops.Checks;
import org.collabops.UserKey;

/**
 * All that people can say about a key result. What its type and direction do not need is kept but has no effect.
 *
 * @param direction needed by a metric and a query
 * @param baseline where an increase or decrease begins
 * @param target where it leads, or the bound of “at most” and “at least”
 * @param weight how much it counts in its objective
 * @param owner who checks in besides the owner of the objective; null for nobody else
 */
public record KeyResultContent(
        String title,
        KeyResultType type,
        Direction direction,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal rangeLow,
        BigDecimal rangeHigh,
        String jql,
        BigDecimal weight,
        String unit,
        UserKey owner)
        implements Serializable {

    public static final int MAX_UNIT = 30;

    /** A metric of weight 1 that is to increase, without a title or numbers. */
    static KeyResultContent empty() {
        return new KeyResultContent(
                null,
                KeyResultType.METRIC,
                Direction.INCREASE,
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                null);
    }

    Checks checked() {
        Checks checks = new Checks()
                .name("title", title)
                .required("type", type)
                .problem(!Figures.isValue(baseline), "baseline", "collabops.goals.error.value")
                .problem(!Figures.isValue(target), "target", "collabops.goals.error.value")
                .problem(!Figures.isValue(rangeLow), "rangeLow", "collabops.goals.error.value")
                .problem(!Figures.isValue(rangeHigh), "rangeHigh", "collabops.goals.error.value")
                .text("jql", jql)
                .required("weight", weight)
                .problem(!Figures.isWeight(weight), "weight", "collabops.goals.error.weight")
                .optionalName("unit", unit, MAX_UNIT);
        if (type == KeyResultType.JQL) {
            checks.problem(jql == null || jql.isBlank(), "jql", "collabops.error.required");
        }
        if (type != null && type.isMeasured()) {
            checkDirection(checks);
        }
        return checks;
    }

    private void checkDirection(Checks checks) {
        if (direction == null) {
            checks.required("direction", null);
        } else if (direction.isTravel()) {
            checkTravel(checks);
        } else if (direction == Direction.RANGE) {
            checks.required("rangeLow", rangeLow).required("rangeHigh", rangeHigh);
            checks.problem(
                    rangeLow != null && rangeHigh != null && rangeLow.compareTo(rangeHigh) > 0,
                    "rangeHigh",
                    "collabops.goals.error.range");
        } else {
            checks.required("target", target);
        }
    }

    private void checkTravel(Checks checks) {
        checks.required("baseline", baseline).required("target", target);
        if (baseline != null && target != null) {
            int way = target.compareTo(baseline);
            if (way == 0) {
                checks.problem("target", "collabops.goals.error.no-way");
            } else {
                checks.problem(
                        way > 0 != (direction == Direction.INCREASE), "target", "collabops.goals.error.wrong-way");
            }
        }
    }
}
