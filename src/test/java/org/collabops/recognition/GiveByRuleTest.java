package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.CID;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.FakeFlags;
import org.collabops.flags.Flag;
import org.collabops.host.FakeAccess.Right;
import org.collabops.outbox.Order;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcome.State;
import org.junit.Test;

public class GiveByRuleTest {
    private final RecognitionWorld world = new RecognitionWorld();
    private final FakeFlags flags = new FakeFlags();
    private final GiveByRule rule =
            new GiveByRule(world.service, world.log, world.values, world.site, world.issues, flags, world.clock());

    @Test
    public void whoeverTransitionedThanksTheAssigneeWithoutPointsOrPermission() {
        world.access.revokeAll(Actor.user(ANN));

        Outcome outcome = carryOut(1, "r1", ANN, BEN, "");

        assertThat(outcome.state(), is(State.DONE));
        Kudos given = all().get(0);
        assertThat(given.content().giver(), is(ANN));
        assertThat(given.content().recipients(), contains(BEN));
        assertThat(given.content().cost(), is(0));
        assertThat(given.revision().via(), is("module"));
    }

    @Test
    public void aTransitionMadeTwiceThanksOncePerPeriod() {
        carryOut(1, "r1", ANN, BEN, "");

        assertThat(carryOut(1, "r1", ANN, BEN, "").state(), is(State.NOTHING_TO_DO));
        assertThat(carryOut(2, "r1", CID, BEN, "").state(), is(State.NOTHING_TO_DO));
        assertThat(all(), hasSize(1));

        assertThat(carryOut(3, "r1", ANN, CID, "").state(), is(State.DONE));
        assertThat(carryOut(4, "r2", ANN, BEN, "").state(), is(State.DONE));
        world.pass(Duration.ofDays(15));
        assertThat(carryOut(5, "r1", ANN, BEN, "").state(), is(State.DONE));
        assertThat(all(), hasSize(4));
    }

    @Test
    public void whoeverTransitionedIsToldWhomItThankedUnlessThatIsWithdrawn() {
        GivenFlags source = new GivenFlags(world.service, world.people);
        carryOut(1, "r1", ANN, BEN, "");
        carryOut(2, "r1", ANN, BEN, "");

        List<Flag> raised = flags.of(world.issue.id(), ANN, 0, Instant.EPOCH);
        assertThat(raised, hasSize(1));
        assertThat(
                source.say(RecognitionWorld.ANN_ACTS, raised.get(0)),
                is(Optional.of(Text.of("collabops.recognition.flag.given", "BEN"))));

        world.withdrawals.withdraw(RecognitionWorld.ANN_ACTS, all().get(0).id(), 1, "");
        assertThat(source.say(RecognitionWorld.ANN_ACTS, raised.get(0)), is(Optional.empty()));
    }

    @Test
    public void whatWasWithdrawnIsNotGivenAgain() {
        carryOut(1, "r1", ANN, BEN, "");
        world.access.grant(Actor.user(CID), RecognitionWorld.PROJECT, Right.MANAGE);
        world.withdrawals.withdraw(Actor.user(CID), all().get(0).id(), 1, "by mistake");

        assertThat(carryOut(2, "r1", ANN, BEN, "").state(), is(State.NOTHING_TO_DO));
        assertThat(all(), is(empty()));
    }

    @Test
    public void nobodyIsThankedByOneselfOrWhenThereIsNobody() {
        assertThat(carryOut(1, "r1", ANN, ANN, "").state(), is(State.NOTHING_TO_DO));
        assertThat(carryOut(2, "r1", null, BEN, "").state(), is(State.NOTHING_TO_DO));
        assertThat(carryOut(3, "r1", ANN, new UserKey(""), "").state(), is(State.NOTHING_TO_DO));
        world.settings.change(
                Actor.user(ANN),
                RecognitionWorld.PROJECT,
                RecognitionSettings.Switches.DEFAULT,
                world.settings.of(RecognitionWorld.PROJECT).version());
        assertThat(carryOut(4, "r1", ANN, BEN, "").state(), is(State.NOTHING_TO_DO));
    }

    @Test
    public void aValueThatIsNoLongerActiveIsLeftOut() {
        Value care = world.value("Care");

        carryOut(1, "r1", ANN, BEN, care.id() + ",999,x");

        assertThat(all().get(0).content().values(), contains(care.id()));
    }

    private Outcome carryOut(long id, String name, UserKey transitioner, UserKey recipient, String values) {
        return rule.carryOut(new Order(
                id,
                GiveByRule.NAME,
                world.issue.id(),
                "1",
                Actor.function("module", transitioner),
                GiveByRule.arguments(name, recipient.value(), "Thanks for P-1", values),
                world.now()));
    }

    private List<Kudos> all() {
        return world.log.matching(KudosFilter.ALL);
    }
}
