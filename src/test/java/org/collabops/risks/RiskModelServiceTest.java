package org.collabops.risks;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class RiskModelServiceTest {
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10100"));
    private static final Actor MEMBER = Actor.user(new UserKey("JIRAUSER10102"));

    private final FakeRiskModels models = new FakeRiskModels();
    private final FakeRiskSettings settings = new FakeRiskSettings();
    private final RiskModelService service = new RiskModelService(
            models, settings, new FakeRisks(), new FakeAccess().grantAll(ADMIN), Clock.fixed(NOW, ZoneOffset.UTC));
    private final RiskModel model = service.create(ADMIN, TestModels.bands());

    @Test
    public void aModelThatNobodyChoseIsDeletedByAnAdministrator() {
        service.delete(ADMIN, model.id(), 1);

        assertThat(service.all(), contains(RiskModel.DEFAULT));
        assertThrows(NotFound.class, () -> service.find(model.id()));
        assertThrows(NotFound.class, () -> service.versions(model.id()));
        assertThrows(NotFound.class, () -> service.change(ADMIN, model));
        assertThrows(NotFound.class, () -> service.delete(ADMIN, model.id(), 1));
    }

    @Test
    public void whatWasAssessedByADeletedModelStillFindsItsVersion() {
        service.delete(ADMIN, model.id(), 1);

        assertThat(models.version(model.id(), 1).orElseThrow().name(), is(model.name()));
    }

    @Test
    public void theRefusalToDeleteAChosenModelTellsByHowManyProjects() {
        settings.set(PROJECT, new RiskSetup(false, model.id(), Map.of(), StatusCategory.DONE));

        Refused refused = assertThrows(Refused.class, () -> service.delete(ADMIN, model.id(), 1));

        assertThat(refused.problem().message().key(), is("collabops.risks.error.model-in-use"));
        assertThat(refused.problem().message().arguments(), is(List.of(1)));
        assertThat(service.all(), hasSize(2));
    }

    @Test
    public void othersDeleteNoModel() {
        assertThrows(NotAllowed.class, () -> service.delete(MEMBER, model.id(), 1));
    }

    @Test
    public void theBuiltInModelStays() {
        assertThrows(Refused.class, () -> service.delete(ADMIN, RiskModel.BUILT_IN, 1));
    }

    @Test
    public void aModelThatChangedMeanwhileIsNotDeleted() {
        service.change(ADMIN, model);

        Conflict conflict = assertThrows(Conflict.class, () -> service.delete(ADMIN, model.id(), 1));

        assertThat(((RiskModel) conflict.current()).version(), is(2));
    }
}
