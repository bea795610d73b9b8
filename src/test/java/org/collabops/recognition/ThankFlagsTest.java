package org.collabops.recognition;

import static org.collabops.recognition.RecognitionWorld.ANN;
import static org.collabops.recognition.RecognitionWorld.ANN_ACTS;
import static org.collabops.recognition.RecognitionWorld.BEN;
import static org.collabops.recognition.RecognitionWorld.BEN_ACTS;
import static org.collabops.recognition.RecognitionWorld.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.flags.FakeFlags;
import org.collabops.flags.Flag;
import org.collabops.host.Issue;
import org.collabops.host.Person;
import org.collabops.host.StatusCategory;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.junit.Before;
import org.junit.Test;

public class ThankFlagsTest {
    private final RecognitionWorld world = new RecognitionWorld();
    private final FakeFlags flags = new FakeFlags();
    private final ThankFlags source =
            new ThankFlags(flags, world.log, world.settings, world.issues, world.people, world.clock());
    private final KudosFollower follower = new KudosFollower(world.log, source, world.issues, world.clock());

    @Before
    public void benHasDoneIt() {
        world.issues.assign(world.issue.id(), BEN);
        put(StatusCategory.DONE, false);
    }

    @Test
    public void whoFinishesTheWorkOfAnotherIsAskedOncePerChange() {
        changed(ANN_ACTS);
        changed(ANN_ACTS);

        assertThat(raised(), hasSize(1));
        assertThat(source.ask(ANN_ACTS, raised().get(0)).orElseThrow().path(), is("/browse/P-1#collabops-thank"));
        assertThat(source.say(ANN_ACTS, raised().get(0)), is(Optional.empty()));
    }

    @Test
    public void aLaterChangeAsksAgainUnlessOneHasThanked() {
        changed(ANN_ACTS);
        world.pass(Duration.ofMinutes(3));
        changed(ANN_ACTS);
        assertThat(raised(), hasSize(1));

        world.thank(ANN_ACTS, 0, BEN);
        world.pass(Duration.ofMinutes(3));
        changed(ANN_ACTS);

        assertThat(raised(), is(empty()));
    }

    @Test
    public void nobodyIsAskedForOneselfOrWithoutAnAssigneeOrAName() {
        changed(BEN_ACTS);
        changed(Actor.anonymous());
        world.issues.assign(world.issue.id(), null);
        changed(ANN_ACTS);

        assertThat(raised(), is(empty()));
    }

    @Test
    public void unfinishedAndArchivedWorkAsksNothing() {
        put(StatusCategory.IN_PROGRESS, false);
        changed(ANN_ACTS);
        put(StatusCategory.DONE, true);
        changed(ANN_ACTS);

        assertThat(raised(), is(empty()));
    }

    @Test
    public void aProjectThatDoesNotWantToBeAskedIsNot() {
        changed(ANN_ACTS);
        Flag asked = raised().get(0);
        world.settings.change(
                ANN_ACTS,
                PROJECT,
                new Switches(true, false),
                world.settings.of(PROJECT).version());

        assertThat(source.ask(ANN_ACTS, asked), is(Optional.empty()));
        world.pass(Duration.ofMinutes(3));
        changed(ANN_ACTS);
        assertThat(raised(), is(empty()));
    }

    @Test
    public void whoHasThankedMeanwhileIsAskedNoMore() {
        changed(ANN_ACTS);
        world.thank(ANN_ACTS, 0, BEN);

        assertThat(source.ask(ANN_ACTS, raised().get(0)), is(Optional.empty()));
    }

    @Test
    public void whoHasLeftIsNotAskedFor() {
        changed(ANN_ACTS);
        world.people.put(new Person(BEN, "ben", "Ben", false));

        assertThat(source.ask(ANN_ACTS, raised().get(0)), is(Optional.empty()));
    }

    private void changed(Actor by) {
        follower.changed(world.issue.id(), by);
    }

    /** Of the last two minutes. */
    private List<Flag> raised() {
        return flags.of(world.issue.id(), ANN, 0, world.now().minus(Duration.ofMinutes(2)));
    }

    private void put(StatusCategory category, boolean archived) {
        Issue issue = world.issue;
        world.issues.put(new Issue(
                issue.id(),
                issue.key(),
                issue.summary(),
                issue.project(),
                issue.statusId(),
                category,
                issue.typeId(),
                null,
                archived));
    }
}
