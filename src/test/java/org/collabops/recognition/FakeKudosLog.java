package org.collabops.recognition;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collabops.Attempt;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Thanks in memory; a test can put something between a look and the revision that follows it. */
public final class FakeKudosLog implements KudosLog {
    private final List<Kudos> revisions = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private long ids;
    private int parts;

    /** Runs once, just before the next revision is added. */
    void meanwhile(Runnable once) {
        meanwhile = once;
    }

    /** How often {@link #newest} was asked. */
    int parts() {
        return parts;
    }

    @Override
    public synchronized long newId() {
        return ++ids;
    }

    @Override
    public synchronized boolean append(Kudos kudos) {
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        boolean taken = revisions.stream().anyMatch(other -> isTaken(kudos, other));
        return !taken && revisions.add(kudos);
    }

    private static boolean isTaken(Kudos kudos, Kudos other) {
        Entry mine = kudos.entry();
        Entry theirs = other.entry();
        return other.id() == kudos.id() && other.version() == kudos.version()
                || other.attempt().equals(kudos.attempt())
                || mine != null
                        && theirs != null
                        && mine.account().equals(theirs.account())
                        && mine.period().equals(theirs.period())
                        && mine.number() == theirs.number();
    }

    @Override
    public synchronized Optional<Kudos> find(long id) {
        List<Kudos> history = history(id);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1)).filter(kudos -> !kudos.deleted());
    }

    @Override
    public synchronized List<Kudos> history(long id) {
        return revisions.stream()
                .filter(kudos -> kudos.id() == id)
                .sorted(comparingInt(Kudos::version))
                .toList();
    }

    @Override
    public synchronized Optional<Kudos> by(Attempt attempt) {
        return revisions.stream()
                .filter(kudos -> kudos.attempt().equals(attempt.key()))
                .findFirst();
    }

    @Override
    public List<Kudos> ofIssue(IssueId issue) {
        return current().filter(kudos -> issue.equals(kudos.content().issue())).toList();
    }

    @Override
    public List<Kudos> matching(KudosFilter filter) {
        return current().filter(kudos -> filter.matches(kudos.content())).toList();
    }

    @Override
    public List<Kudos> newest(KudosFilter filter, long before, int limit) {
        parts++;
        return current()
                .filter(kudos ->
                        kudos.id() < before && kudos.content().project().equals(filter.project()))
                .limit(limit)
                .toList();
    }

    @Override
    public Entry latestEntry(UserKey account, String period) {
        List<Kudos> ledger = ledger(account, period);
        return ledger.isEmpty() ? null : ledger.get(ledger.size() - 1).entry();
    }

    @Override
    public synchronized List<Kudos> ledger(UserKey account, String period) {
        return revisions.stream()
                .filter(kudos -> kudos.entry() != null)
                .filter(kudos -> kudos.entry().account().equals(account)
                        && kudos.entry().period().equals(period))
                .sorted(comparingInt(kudos -> kudos.entry().number()))
                .toList();
    }

    @Override
    public int mendProjections() {
        return 0;
    }

    private synchronized Stream<Kudos> current() {
        Map<Long, Kudos> latest = new HashMap<>();
        revisions.forEach(kudos ->
                latest.merge(kudos.id(), kudos, (one, other) -> one.version() > other.version() ? one : other));
        return latest.values().stream()
                .filter(kudos -> !kudos.deleted())
                .sorted(comparingLong(Kudos::id).reversed());
    }
}
