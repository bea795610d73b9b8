package org.collabops.flags;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.FlagService.Told;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeAccess.Right;
import org.collabops.outbox.FakeOrders;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.junit.Before;
import org.junit.Test;

public class FlagServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final IssueId ISSUE = new IssueId(10011);
    private static final UserKey BOB = new UserKey("JIRAUSER10102");
    private static final Actor READER = Actor.user(BOB);
    private static final UserKey CAROL = new UserKey("JIRAUSER10103");

    private final FakeFlags flags = new FakeFlags();
    private final FakeOrders orders = new FakeOrders();
    private final FakeAccess access = new FakeAccess();
    private final FlagService service = new FlagService(
            flags, orders, List.of(new Source("risks"), new Source("goals")), access, Clock.fixed(NOW, ZoneOffset.UTC));

    @Before
    public void everybodySeesTheIssue() {
        access.grant(READER, ISSUE, Right.SEE).grant(Actor.user(CAROL), ISSUE, Right.SEE);
    }

    @Test
    public void whatFollowedIsToldInTheOrderInWhichItHappened() {
        raise("risks", 7, NOW.minusSeconds(3));
        raise("goals", 5, NOW.minusSeconds(2));

        assertThat(
                service.tell(READER, ISSUE, 0).texts(),
                contains(Text.of("risks", 7L, "R-7"), Text.of("goals", 5L, "R-5")));
    }

    @Test
    public void nothingIsToldTwice() {
        raise("risks", 7, NOW);
        long last = service.tell(READER, ISSUE, 0).last();
        raise("risks", 8, NOW);

        Told told = service.tell(READER, ISSUE, last);

        assertThat(told.texts(), contains(Text.of("risks", 8L, "R-8")));
        assertThat(service.tell(READER, ISSUE, told.last()), is(new Told(List.of(), List.of(), told.last(), false)));
    }

    @Test
    public void onlyWhoCausedItIsTold() {
        raise("risks", 7, NOW);

        assertThat(service.tell(Actor.user(CAROL), ISSUE, 0).texts(), is(empty()));
    }

    @Test
    public void whatIsOldIsNotTold() {
        raise("risks", 7, NOW.minusSeconds(121));
        raise("risks", 8, NOW.minusSeconds(120));

        assertThat(service.tell(READER, ISSUE, 0).texts(), contains(Text.of("risks", 8L, "R-8")));
    }

    @Test
    public void anIssueThatOneMayNotSeeIsNotThere() {
        raise("risks", 7, NOW);
        access.revokeAll(READER);

        assertThrows(NotFound.class, () -> service.tell(READER, ISSUE, 0));
    }

    @Test
    public void whoIsNotLoggedInCausedNothing() {
        access.grant(Actor.anonymous(), ISSUE, Right.SEE);

        assertThat(service.tell(Actor.anonymous(), ISSUE, 3), is(new Told(List.of(), List.of(), 3, false)));
    }

    @Test
    public void whatNobodyCanSayIsPassedOverForGood() {
        raise("people", 1, NOW);
        raise("risks", Source.INVISIBLE, NOW);

        Told told = service.tell(READER, ISSUE, 0);

        assertThat(told, is(new Told(List.of(), List.of(), 2, false)));
    }

    @Test
    public void moreIsToComeWhileAnOrderOfTheReaderIsWaiting() {
        place(CAROL, NOW);
        place(BOB, NOW.minusSeconds(121));
        assertThat(service.tell(READER, ISSUE, 0).pending(), is(false));

        Order order = place(BOB, NOW);
        assertThat(service.tell(READER, ISSUE, 0).pending(), is(true));

        orders.close(order.id(), Outcome.done(Text.of("done")), NOW);
        assertThat(service.tell(READER, ISSUE, 0).pending(), is(false));
    }

    private void raise(String source, long subject, Instant at) {
        flags.raise(ISSUE, BOB, source, subject, Map.of("number", "R-" + subject), at);
    }

    private Order place(UserKey transitioner, Instant at) {
        return orders.place("risks.raise", ISSUE, "3", Actor.function("app:raise", transitioner), Map.of(), at);
    }

    private record Source(String name) implements FlagSource {
        private static final long INVISIBLE = 404;

        @Override
        public Optional<Text> say(Actor reader, Flag flag) {
            return flag.subject() == INVISIBLE
                    ? Optional.empty()
                    : Optional.of(Text.of(name, flag.subject(), flag.details().get("number")));
        }
    }
}
