package org.collabops.goals.store;

import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.orNull;
import static org.collabops.store.Columns.revision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.goals.CheckIn;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleContent;
import org.collabops.goals.CycleState;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveContent;
import org.collabops.goals.ObjectiveKind;
import org.collabops.goals.ObjectiveState;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceContent;
import org.collabops.store.Chain;
import org.collabops.store.Columns;

/** Translates between goals and their rows. */
final class Records {
    static final Chain.Kind<Cycle, CycleFields, CycleRevisionRow, CycleRow> CYCLES = new Chain.Kind<>(
            "cycle",
            "CYCLE_ID",
            CycleRevisionRow.class,
            CycleRow.class,
            CycleRevisionRow::getCycleId,
            CycleRow::getCycleId,
            new Columns<>(
                    column("TITLE", cycle -> cycle.content().name(), CycleFields::setTitle),
                    column("FIRST_DAY", cycle -> cycle.content().from().toString(), CycleFields::setFirstDay),
                    column("END_DAY", cycle -> cycle.content().until().toString(), CycleFields::setEndDay),
                    column("ZONE_ID", cycle -> cycle.content().zone().getId(), CycleFields::setZoneId),
                    column("CYCLE_STATE", cycle -> cycle.content().state().name(), CycleFields::setCycleState)),
            (id, row) -> new Cycle(
                    id,
                    new CycleContent(
                            row.getTitle(),
                            LocalDate.parse(row.getFirstDay()),
                            LocalDate.parse(row.getEndDay()),
                            ZoneId.of(row.getZoneId()),
                            CycleState.valueOf(row.getCycleState())),
                    revision(row),
                    row.isRemoved()));

    static final Chain.Kind<Space, SpaceFields, SpaceRevisionRow, SpaceRow> SPACES = new Chain.Kind<>(
            "space",
            "SPACE_ID",
            SpaceRevisionRow.class,
            SpaceRow.class,
            SpaceRevisionRow::getSpaceId,
            SpaceRow::getSpaceId,
            new Columns<>(
                    column("PROJECT_ID", space -> orNull(space.project(), ProjectId::value), SpaceFields::setProjectId),
                    column("TITLE", space -> space.content().name(), SpaceFields::setTitle),
                    column(
                            "LEAD_KEY",
                            space -> orNull(space.content().lead(), UserKey::value),
                            SpaceFields::setLeadKey)),
            (id, row) -> new Space(
                    id,
                    orNull(row.getProjectId(), ProjectId::new),
                    new SpaceContent(row.getTitle(), UserKey.orNull(row.getLeadKey())),
                    revision(row),
                    row.isRemoved()));

    static final Chain.Kind<Objective, ObjectiveFields, ObjectiveRevisionRow, ObjectiveRow> OBJECTIVES =
            new Chain.Kind<>(
                    "objective",
                    "OBJECTIVE_ID",
                    ObjectiveRevisionRow.class,
                    ObjectiveRow.class,
                    ObjectiveRevisionRow::getObjectiveId,
                    ObjectiveRow::getObjectiveId,
                    new Columns<>(
                            column("SPACE_ID", Objective::space, ObjectiveFields::setSpaceId),
                            column("CYCLE_ID", objective -> objective.content().cycle(), ObjectiveFields::setCycleId),
                            column("TITLE", objective -> objective.content().title(), ObjectiveFields::setTitle),
                            column(
                                    "STATEMENT_TEXT",
                                    objective -> objective.content().statement(),
                                    ObjectiveFields::setStatementText),
                            column(
                                    "OBJECTIVE_KIND",
                                    objective -> objective.content().kind().name(),
                                    ObjectiveFields::setObjectiveKind),
                            column(
                                    "OWNER_KEY",
                                    objective -> objective.content().owner().value(),
                                    ObjectiveFields::setOwnerKey),
                            column(
                                    "OBJECTIVE_STATE",
                                    objective -> objective.content().state().name(),
                                    ObjectiveFields::setObjectiveState),
                            column(
                                    "SCORE",
                                    objective -> written(objective.content().score()),
                                    ObjectiveFields::setScore),
                            column(
                                    "CLOSING_REASON",
                                    objective -> objective.content().reason(),
                                    ObjectiveFields::setClosingReason)),
                    (id, row) -> new Objective(
                            id,
                            row.getSpaceId(),
                            new ObjectiveContent(
                                    row.getCycleId(),
                                    row.getTitle(),
                                    row.getStatementText(),
                                    ObjectiveKind.valueOf(row.getObjectiveKind()),
                                    new UserKey(row.getOwnerKey()),
                                    ObjectiveState.valueOf(row.getObjectiveState()),
                                    number(row.getScore()),
                                    row.getClosingReason()),
                            revision(row),
                            row.isRemoved()));

    static final Chain.Kind<KeyResult, KeyResultFields, KeyResultRevisionRow, KeyResultRow> KEY_RESULTS =
            new Chain.Kind<>(
                    "key-result",
                    "KEY_RESULT_ID",
                    KeyResultRevisionRow.class,
                    KeyResultRow.class,
                    KeyResultRevisionRow::getKeyResultId,
                    KeyResultRow::getKeyResultId,
                    new Columns<>(
                            column("OBJECTIVE_ID", KeyResult::objective, KeyResultFields::setObjectiveId),
                            column("TITLE", result -> result.content().title(), KeyResultFields::setTitle),
                            column(
                                    "RESULT_TYPE",
                                    result -> result.content().type().name(),
                                    KeyResultFields::setResultType),
                            column(
                                    "DIRECTION",
                                    result -> orNull(result.content().direction(), Enum::name),
                                    KeyResultFields::setDirection),
                            column(
                                    "BASELINE",
                                    result -> written(result.content().baseline()),
                                    KeyResultFields::setBaseline),
                            column("TARGET", result -> written(result.content().target()), KeyResultFields::setTarget),
                            column(
                                    "RANGE_LOW",
                                    result -> written(result.content().rangeLow()),
                                    KeyResultFields::setRangeLow),
                            column(
                                    "RANGE_HIGH",
                                    result -> written(result.content().rangeHigh()),
                                    KeyResultFields::setRangeHigh),
                            column("JQL", result -> result.content().jql(), KeyResultFields::setJql),
                            column("WEIGHT", result -> written(result.content().weight()), KeyResultFields::setWeight),
                            column("UNIT_NAME", result -> result.content().unit(), KeyResultFields::setUnitName),
                            column(
                                    "OWNER_KEY",
                                    result -> orNull(result.content().owner(), UserKey::value),
                                    KeyResultFields::setOwnerKey)),
                    (id, row) -> new KeyResult(
                            id,
                            row.getObjectiveId(),
                            new KeyResultContent(
                                    row.getTitle(),
                                    KeyResultType.valueOf(row.getResultType()),
                                    orNull(row.getDirection(), Direction::valueOf),
                                    number(row.getBaseline()),
                                    number(row.getTarget()),
                                    number(row.getRangeLow()),
                                    number(row.getRangeHigh()),
                                    row.getJql(),
                                    number(row.getWeight()),
                                    row.getUnitName(),
                                    UserKey.orNull(row.getOwnerKey())),
                            revision(row),
                            row.isRemoved()));

    static final Chain.Kind<CheckIn, CheckInFields, CheckInRow, LatestCheckInRow> CHECK_INS = new Chain.Kind<>(
            "check-in",
            "KEY_RESULT_ID",
            CheckInRow.class,
            LatestCheckInRow.class,
            CheckInRow::getKeyResultId,
            LatestCheckInRow::getKeyResultId,
            new Columns<>(
                    column("TOLD_VALUE", entry -> written(entry.value()), CheckInFields::setToldValue),
                    column("TOLD_CONFIDENCE", CheckIn::confidence, CheckInFields::setToldConfidence),
                    column("NOTE", CheckIn::note, CheckInFields::setNote),
                    column("HELD_AT", entry -> entry.at().toEpochMilli(), CheckInFields::setHeldAt),
                    column("STATE_VALUE", entry -> written(entry.state().value()), CheckInFields::setStateValue),
                    column(
                            "STATE_VALUE_AT",
                            entry -> orNull(entry.state().valueAt(), Instant::toEpochMilli),
                            CheckInFields::setStateValueAt),
                    column("STATE_CONFIDENCE", entry -> entry.state().confidence(), CheckInFields::setStateConfidence),
                    column(
                            "STATE_CONFIDENCE_AT",
                            entry -> orNull(entry.state().confidenceAt(), Instant::toEpochMilli),
                            CheckInFields::setStateConfidenceAt),
                    column("ATTEMPT", CheckIn::attempt, CheckInFields::setAttempt)),
            (keyResult, row) -> new CheckIn(
                    keyResult,
                    number(row.getToldValue()),
                    row.getToldConfidence(),
                    row.getNote(),
                    Instant.ofEpochMilli(row.getHeldAt()),
                    new CheckIn.State(
                            number(row.getStateValue()),
                            orNull(row.getStateValueAt(), Instant::ofEpochMilli),
                            row.getStateConfidence(),
                            orNull(row.getStateConfidenceAt(), Instant::ofEpochMilli)),
                    row.getAttempt(),
                    revision(row)));

    private Records() {}

    static String written(BigDecimal number) {
        return orNull(number, BigDecimal::toPlainString);
    }

    static BigDecimal number(String written) {
        return orNull(written, BigDecimal::new);
    }
}
