package org.collabops.flags;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.outbox.Orders;

/** Keeps what followed for a short time and tells it to whoever caused it. */
public final class FlagService {
    /** Somebody who comes back later reads it on the page itself. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Flags flags;
    private final Orders orders;
    private final Map<String, FlagSource> sources;
    private final Access access;
    private final Clock clock;

    public FlagService(Flags flags, Orders orders, Collection<FlagSource> sources, Access access, Clock clock) {
        this.flags = flags;
        this.orders = orders;
        this.sources = sources.stream().collect(toMap(FlagSource::name, Function.identity()));
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the reader has not been told yet of an issue.
     *
     * @param after the id of the last flag that was told, 0 for none
     * @throws NotFound when the reader may not see the issue
     */
    public Told tell(Actor reader, IssueId issue, long after) {
        if (!access.maySee(reader, issue)) {
            throw new NotFound("Issue " + issue);
        }
        if (reader.user().isEmpty()) {
            return new Told(List.of(), List.of(), after, false);
        }
        Instant since = clock.instant().minus(FRESH);
        boolean pending = orders.isWaiting(issue, reader.user().get(), since);
        List<Flag> fresh = flags.of(issue, reader.user().get(), after, since);
        long last = fresh.isEmpty() ? after : fresh.get(fresh.size() - 1).id();
        return new Told(
                fresh.stream()
                        .map(flag -> say(reader, flag))
                        .flatMap(Optional::stream)
                        .toList(),
                fresh.stream()
                        .map(flag -> ask(reader, flag))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                last,
                pending);
    }

    private Optional<Text> say(Actor reader, Flag flag) {
        return Optional.ofNullable(sources.get(flag.source())).flatMap(source -> source.say(reader, flag));
    }

    private Optional<Question> ask(Actor reader, Flag flag) {
        return Optional.ofNullable(sources.get(flag.source())).flatMap(source -> source.ask(reader, flag));
    }

    /**
     * @param last the id to ask from next time
     * @param pending whether something of the reader's doing is still being carried out
     */
    public record Told(List<Text> texts, List<Question> questions, long last, boolean pending) {}
}
