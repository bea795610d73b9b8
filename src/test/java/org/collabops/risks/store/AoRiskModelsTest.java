package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModels.Versioned;
import org.collabops.risks.TestModels;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

public class AoRiskModelsTest extends BothDatabases {
    private static final Actor ALICE = Actor.user(new UserKey("JIRAUSER10101"));
    private static final Revision FIRST = Revision.first(ALICE, NOW);
    private static final Revision SECOND = FIRST.next(ALICE, NOW.plusSeconds(60));

    private ActiveObjects ao;
    private AoRiskModels models;

    @Before
    public void open() {
        ao = TestActiveObjects.over(database, RiskModelRow.class);
        models = node();
    }

    @Test
    public void theBuiltInModelIsThereWithoutARow() {
        assertThat(models.current(), contains(RiskModel.DEFAULT));
        assertThat(models.current(RiskModel.BUILT_IN), is(Optional.of(RiskModel.DEFAULT)));
        assertThat(models.version(RiskModel.BUILT_IN, 1), is(Optional.of(RiskModel.DEFAULT)));
        assertThat(models.version(RiskModel.BUILT_IN, 2), is(Optional.empty()));
        assertThat(models.versions(RiskModel.BUILT_IN), contains(new Versioned(RiskModel.DEFAULT, null)));
    }

    @Test
    public void aModelIsReadBackAsItWasWritten() {
        RiskModel bands = models.add(TestModels.bands(), FIRST);
        RiskModel cells = models.add(TestModels.cells(), FIRST);

        assertThat(bands, is(TestModels.as(TestModels.bands(), 2, 1)));
        assertThat(cells, is(TestModels.as(TestModels.cells(), 3, 1)));
        assertThat(node().current(), contains(RiskModel.DEFAULT, bands, cells));
        assertThat(node().versions(2), contains(new Versioned(bands, FIRST)));
    }

    @Test
    public void aModelThatIsNotThereHasNoVersion() {
        assertThat(models.versions(2), is(empty()));
        assertThat(models.version(2, 1), is(Optional.empty()));
        assertThat(models.current(2), is(Optional.empty()));
    }

    @Test
    public void anOldVersionStaysBesideTheNewOne() {
        RiskModel before = models.add(TestModels.bands(), FIRST);
        RiskModel after = TestModels.as(TestModels.cells(), before.id(), 2);

        models.revise(after, SECOND);

        assertThat(models.current(before.id()), is(Optional.of(after)));
        assertThat(models.version(before.id(), 1), is(Optional.of(before)));
        assertThat(models.versions(before.id()), contains(new Versioned(before, FIRST), new Versioned(after, SECOND)));
    }

    @Test
    public void whoeverWritesAVersionSecondIsRefusedWithTheCurrentOne() {
        RiskModel before = models.add(TestModels.bands(), FIRST);
        RiskModel after = TestModels.as(TestModels.cells(), before.id(), 2);
        models.revise(after, SECOND);

        Conflict conflict = assertThrows(
                Conflict.class, () -> models.revise(TestModels.as(TestModels.bands(), before.id(), 2), SECOND));

        assertThat(conflict.current(), is(after));
        assertThat(models.versions(before.id()), hasSize(2));
    }

    @Test
    public void whatAnotherNodeHasJustWrittenIsFoundThoughTheCopyIsOld() {
        AoRiskModels other = node();
        assertThat(other.current(), contains(RiskModel.DEFAULT));

        RiskModel added = models.add(TestModels.bands(), FIRST);

        assertThat(other.version(added.id(), 1), is(Optional.of(added)));
    }

    @Test
    public void aDeletedModelIsOfferedNoMoreAndItsVersionsAreKeptForWhatTheyAssessed() {
        RiskModel model = models.add(TestModels.bands(), FIRST);

        models.delete(model, SECOND);

        assertThat(models.current(), contains(RiskModel.DEFAULT));
        assertThat(models.versions(model.id()), is(empty()));
        assertThat(models.version(model.id(), 1), is(Optional.of(model)));
        assertThat(models.version(model.id(), 2), is(Optional.empty()));
    }

    @Test
    public void theIdOfADeletedModelIsNotGivenAgain() {
        RiskModel model = models.add(TestModels.bands(), FIRST);
        models.delete(model, SECOND);

        assertThat(models.add(TestModels.cells(), FIRST).id(), is(model.id() + 1));
    }

    @Test
    public void ofAChangeAndADeletionOfTheSameVersionOneIsFirst() {
        RiskModel model = models.add(TestModels.bands(), FIRST);
        models.revise(TestModels.as(model, model.id(), 2), SECOND);

        assertThrows(Conflict.class, () -> models.delete(model, SECOND));
        assertThat(models.current(model.id()).orElseThrow().version(), is(2));

        Revision third = SECOND.next(ALICE, NOW);
        models.delete(TestModels.as(model, model.id(), 2), third);

        assertThrows(NotFound.class, () -> models.revise(TestModels.as(model, model.id(), 3), third));
    }

    @Test
    public void modelsThatAreMadeAtOnceGetIdsOfTheirOwn() throws Exception {
        int threads = 4;
        int each = 5;

        List<RiskModel> made = Parallel.run(threads, thread -> {
            AoRiskModels node = node();
            List<RiskModel> mine = new ArrayList<>();
            while (mine.size() < each) {
                mine.add(node.add(TestModels.bands(), FIRST));
            }
            return mine;
        });

        assertThat(made.stream().map(RiskModel::id).distinct().toList(), hasSize(threads * each));
        assertThat(node().current(), hasSize(threads * each + 1));
    }

    @Test
    public void ofTwentyChangesOfOneVersionOneIsStored() throws Exception {
        RiskModel before = models.add(TestModels.bands(), FIRST);
        RiskModel after = TestModels.as(TestModels.cells(), before.id(), 2);

        List<Boolean> stored = Parallel.run(
                4, thread -> Stream.generate(() -> isStored(after)).limit(5).toList());

        assertThat(stored.stream().filter(Boolean::booleanValue).toList(), hasSize(1));
        assertThat(models.versions(before.id()), hasSize(2));
    }

    @Test
    public void readingWarmCostsNoStatement() throws Exception {
        models.add(TestModels.bands(), FIRST);
        assertThat(database.statements().during(models::current), hasSize(1));
        assertThat(
                database.statements().during(() -> {
                    models.current();
                    return models.version(2, 1);
                }),
                is(empty()));
    }

    private boolean isStored(RiskModel wanted) {
        try {
            node().revise(wanted, SECOND);
            return true;
        } catch (Conflict somebodyElseWasFaster) {
            return false;
        }
    }

    /** With copies of its own. */
    private AoRiskModels node() {
        return new AoRiskModels(ao, new MapCaches());
    }
}
