package org.collabops.goals.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.collabops.Attempt;
import org.collabops.goals.CheckIn;
import org.collabops.goals.CheckIns;
import org.collabops.store.Chain;
import org.collabops.store.Rows;

/** Ledgers in Active Objects: each is a {@link Chain} whose projection is its latest entry. */
public final class AoCheckIns implements CheckIns {
    private final Rows rows;
    private final Chain<CheckIn, CheckInFields, CheckInRow, LatestCheckInRow> chain;

    public AoCheckIns(ActiveObjects ao) {
        this.rows = new Rows(ao);
        this.chain = new Chain<>(ao, Records.CHECK_INS);
    }

    @Override
    public Optional<CheckIn> latest(long keyResult) {
        return chain.latest(keyResult);
    }

    @Override
    public Map<Long, CheckIn> latest(Collection<Long> keyResults) {
        return Lists.of("KEY_RESULT_ID", keyResults).stream()
                .flatMap(query -> chain.current(query).stream())
                .filter(Lists.among(keyResults, CheckIn::keyResult))
                .collect(toMap(CheckIn::keyResult, identity()));
    }

    /** Of all key results that anybody checked in. */
    public Map<Long, CheckIn> latest() {
        return chain.current(Query.select()).stream().collect(toMap(CheckIn::keyResult, identity()));
    }

    @Override
    public List<CheckIn> history(long keyResult) {
        return chain.history(keyResult);
    }

    @Override
    public Optional<CheckIn> by(Attempt attempt) {
        return rows.first(CheckInRow.class, Query.select().where("ATTEMPT = ?", attempt.key()))
                .map(row -> Records.CHECK_INS.thing().apply(row.getKeyResultId(), row));
    }

    @Override
    public boolean append(CheckIn checkIn) {
        try {
            return chain.insert(checkIn);
        } catch (RuntimeException failure) {
            if (by(new Attempt(checkIn.attempt())).isEmpty()) {
                throw failure;
            }
            return false;
        }
    }

    @Override
    public int mendProjections() {
        return chain.mendProjections();
    }
}
