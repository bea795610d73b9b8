package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.risks.RiskModel;
import org.collabops.risks.TestModels;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Before;
import org.junit.Test;

public class AoRiskModelsTest extends BothDatabases {
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10100"));
    private static final Revision FIRST = Revision.first(ADMIN, NOW);
    private static final Revision SECOND = FIRST.next(ADMIN, NOW);

    private AoRiskModels models;
    private RiskModel model;

    @Before
    public void open() {
        models = new AoRiskModels(TestActiveObjects.over(database, RiskModelRow.class), new MapCaches());
        model = models.add(TestModels.bands(), FIRST);
    }

    @Test
    public void aDeletedModelIsOfferedNoMoreAndItsVersionsAreKeptForWhatTheyAssessed() {
        models.delete(model, SECOND);

        assertThat(models.current(), contains(RiskModel.DEFAULT));
        assertThat(models.versions(model.id()), is(empty()));
        assertThat(models.version(model.id(), 1), is(Optional.of(model)));
        assertThat(models.version(model.id(), 2), is(Optional.empty()));
    }

    @Test
    public void theIdOfADeletedModelIsNotGivenAgain() {
        models.delete(model, SECOND);

        assertThat(models.add(TestModels.cells(), FIRST).id(), is(model.id() + 1));
    }

    @Test
    public void ofAChangeAndADeletionOfTheSameVersionOneIsFirst() {
        models.revise(TestModels.as(model, model.id(), 2), SECOND);

        assertThrows(Conflict.class, () -> models.delete(model, SECOND));
        assertThat(models.current(model.id()).orElseThrow().version(), is(2));

        models.delete(TestModels.as(model, model.id(), 2), SECOND.next(ADMIN, NOW));

        RiskModel third = TestModels.as(model, model.id(), 3);
        assertThrows(NotFound.class, () -> models.revise(third, SECOND.next(ADMIN, NOW)));
    }
}
