package org.collabops.goals;

import java.math.BigDecimal;
import org.collabops.Field;
import org.collabops.UserKey;

/** What a request wants to be different about a key result; fields left out stay as they are. */
public record KeyResultChange(
        Field<String> title,
        Field<KeyResultType> type,
        Field<Direction> direction,
        Field<BigDecimal> baseline,
        Field<BigDecimal> target,
        Field<BigDecimal> rangeLow,
        Field<BigDecimal> rangeHigh,
        Field<String> jql,
        Field<BigDecimal> weight,
        Field<String> unit,
        Field<UserKey> owner) {

    KeyResultContent appliedTo(KeyResultContent content) {
        return new KeyResultContent(
                title.or(content.title()),
                type.or(content.type()),
                direction.or(content.direction()),
                baseline.or(content.baseline()),
                target.or(content.target()),
                rangeLow.or(content.rangeLow()),
                rangeHigh.or(content.rangeHigh()),
                jql.or(content.jql()),
                weight.or(content.weight()),
                unit.or(content.unit()),
                owner.or(content.owner()));
    }
}
