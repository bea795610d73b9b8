package org.collabops.goals.web;

import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.goals.CheckIn;
import org.collabops.goals.CheckInService;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultService;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** The latest entries in the ledger of a key result. */
public final class CollabopsGoalCheckIns extends Fragment {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 50;

    private final transient KeyResultService keyResults;
    private final transient CheckInService checkIns;
    private final transient People people;
    private final transient Times times;
    private final transient GoalNames names;

    private transient List<CheckInRow> rows;
    private String keyResult;

    public CollabopsGoalCheckIns(
            KeyResultService keyResults, CheckInService checkIns, People people, Words words, Times times) {
        super(words);
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.people = people;
        this.times = times;
        this.names = new GoalNames(words);
    }

    @Override
    protected void find() {
        if (keyResult == null || !keyResult.matches("[0-9]{1,18}")) {
            throw new NotFound("Key result " + keyResult);
        }
        Actor viewer = people.current();
        KeyResult found = keyResults.find(viewer, Long.parseLong(keyResult));
        rows = checkIns.ledger(viewer, found.id()).stream()
                .limit(ROWS)
                .map(entry -> row(entry, found))
                .toList();
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public List<CheckInRow> getCollabopsCheckIns() {
        return rows;
    }

    public void setKeyResult(String keyResult) {
        this.keyResult = keyResult;
    }

    private CheckInRow row(CheckIn entry, KeyResult of) {
        return new CheckInRow(
                entry.number(),
                times.day(entry.at()),
                Optional.ofNullable(entry.revision().by())
                        .flatMap(people::find)
                        .map(Person::displayName)
                        .orElse(null),
                entry.value() == null ? null : names.amount(entry.value(), of.content()),
                entry.confidence() == null ? null : String.valueOf(entry.confidence()),
                entry.note());
    }
}
