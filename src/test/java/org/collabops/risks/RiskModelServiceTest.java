package org.collabops.risks;

import static org.collabops.host.FakeAccess.Right.ADMINISTER;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.STRANGER;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Refused;
import org.collabops.host.StatusCategory;
import org.collabops.risks.RiskModel.Band;
import org.collabops.settings.Setting;
import org.junit.Before;
import org.junit.Test;

public class RiskModelServiceTest {
    private static final List<String> THREE = List.of("rare", "now and then", "often");

    private final RiskWorld world = new RiskWorld();
    private final RiskModelService service = world.admin;
    private RiskModel model;

    @Before
    public void aModelOfTheSite() {
        world.access.grantAll(MANAGER);
        model = service.create(MANAGER, TestModels.bands());
    }

    @Test
    public void everybodyReadsTheModelsTheBuiltInOneAmongThem() {
        assertThat(service.all(), contains(RiskModel.DEFAULT, model));
        assertThat(service.find(model.id()), is(model));
        assertThrows(NotFound.class, () -> service.find(99));
        assertThrows(NotFound.class, () -> service.versions(99));
    }

    @Test
    public void onlyAdministratorsMakeAndChangeModels() {
        assertThat(service.mayChange(MEMBER), is(false));
        assertThrows(NotAllowed.class, () -> service.create(MEMBER, TestModels.bands()));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, with(THREE, 1)));

        assertThat(service.all(), contains(RiskModel.DEFAULT, model));
    }

    @Test
    public void aChangeIsANewVersionAndTheOldOneStays() {
        RiskModel changed = service.change(MANAGER, with(List.of("never", "rarely", "often"), 1));

        assertThat(changed.version(), is(2));
        assertThat(service.find(model.id()), is(changed));
        assertThat(
                service.versions(model.id()).stream()
                        .map(RiskModels.Versioned::model)
                        .toList(),
                contains(model, changed));
    }

    @Test
    public void aChangeOfAnOldVersionIsRefusedWithTheCurrentOne() {
        RiskModel current = service.change(MANAGER, with(List.of("never", "rarely", "often"), 1));

        Conflict conflict = assertThrows(Conflict.class, () -> service.change(MANAGER, with(THREE, 1)));

        assertThat(conflict.current(), is(current));
        assertThat(service.find(model.id()), is(current));
    }

    @Test
    public void theBuiltInModelStaysAsItIs() {
        assertThrows(
                Refused.class, () -> service.change(MANAGER, TestModels.as(TestModels.bands(), RiskModel.BUILT_IN, 1)));

        assertThat(service.find(RiskModel.BUILT_IN), is(RiskModel.DEFAULT));
    }

    @Test
    public void aModelWithAHoleIsRefusedAndNotStored() {
        assertThrows(Invalid.class, () -> service.change(MANAGER, twoSteps(List.of(new Band("SMALL", 1, 2)))));
        assertThrows(Invalid.class, () -> service.health(twoSteps(List.of(new Band("SMALL", 1, 2)))));

        assertThat(service.find(model.id()), is(model));
    }

    @Test
    public void aStepOnWhichARiskStandsIsNotDropped() {
        Risk risk = onStep(2);

        Refused refused = assertThrows(Refused.class, () -> service.change(MANAGER, withoutTheSecondStep()));

        assertThat(refused.problem().field(), is("likelihoods"));
        assertThat(refused.problem().message().arguments(), contains(1));
        world.service.delete(MANAGER, risk.id(), 2);
        assertThat(service.change(MANAGER, withoutTheSecondStep()).version(), is(2));
    }

    @Test
    public void aStepOnWhichNoRiskStandsIsDropped() {
        onStep(1);
        onStep(3);

        RiskModel changed = service.change(MANAGER, withoutTheSecondStep());

        assertThat(changed.likelihoods(), contains("rare", "often"));
    }

    @Test
    public void aDroppedStepOfTheOtherScaleIsAskedForToo() {
        onStep(1);
        RiskModel wanted = new RiskModel(
                model.id(),
                1,
                model.name(),
                THREE,
                List.of("major", "fatal"),
                model.mode(),
                model.levels(),
                List.of(new Band("SMALL", 1, 1), new Band("MIDDLE", 2, 3), new Band("BIG", 4, 6)),
                List.of());

        Refused refused = assertThrows(Refused.class, () -> service.change(MANAGER, wanted));

        assertThat(refused.problem().field(), is("impacts"));
    }

    @Test
    public void aProjectIsConfiguredByWhoeverAdministersIt() {
        world.access.grant(MANAGER, PROJECT, ADMINISTER);
        RiskSetup wanted = new RiskSetup(true, model.id(), Map.of("BIG", 30), StatusCategory.IN_PROGRESS);

        Setting<RiskSetup> after = service.configure(MANAGER, PROJECT, wanted, 1);

        assertThat(after.chosen(), is(wanted));
        assertThat(service.setting(MEMBER, PROJECT), is(after));
        assertThat(world.settings.withModel(model.id()), hasSize(1));
        assertThrows(Conflict.class, () -> service.configure(MANAGER, PROJECT, RiskSetup.OFF, 1));
    }

    @Test
    public void othersMayNotConfigureAProjectAndStrangersDoNotLearnOfIt() {
        assertThrows(NotAllowed.class, () -> service.configure(MEMBER, PROJECT, RiskSetup.OFF, 1));
        assertThrows(NotFound.class, () -> service.configure(STRANGER, PROJECT, RiskSetup.OFF, 1));
        assertThrows(NotFound.class, () -> service.setting(STRANGER, PROJECT));

        assertThat(world.settings.enabled(PROJECT), is(true));
    }

    @Test
    public void aSetupThatNamesWhatIsNotThereIsRefusedFieldByField() {
        world.access.grant(MANAGER, PROJECT, ADMINISTER);

        assertThat(
                refused(new RiskSetup(
                        true, model.id(), Map.of("CRITICAL", 30, "BIG", 0, "SMALL", 3651), StatusCategory.TO_DO)),
                containsInAnyOrder("cadenceDays.CRITICAL", "cadenceDays.BIG", "cadenceDays.SMALL", "doneMeans"));
        assertThat(refused(new RiskSetup(true, 99, Map.of(), StatusCategory.DONE)), contains("model"));
        assertThat(world.settings.withModel(model.id()), is(empty()));
        assertThat(service.health(TestModels.bands()), is(empty()));
    }

    @Test
    public void aModelThatNobodyChoseIsDeletedByAnAdministrator() {
        service.delete(MANAGER, model.id(), 1);

        assertThat(service.all(), contains(RiskModel.DEFAULT));
        assertThrows(NotFound.class, () -> service.find(model.id()));
        assertThrows(NotFound.class, () -> service.versions(model.id()));
        assertThrows(NotFound.class, () -> service.change(MANAGER, model));
        assertThrows(NotFound.class, () -> service.delete(MANAGER, model.id(), 1));
    }

    @Test
    public void whatWasAssessedByADeletedModelStillFindsItsVersion() {
        service.delete(MANAGER, model.id(), 1);

        assertThat(world.models.version(model.id(), 1).orElseThrow().name(), is(model.name()));
    }

    @Test
    public void theRefusalToDeleteAChosenModelTellsByHowManyProjects() {
        world.settings.set(PROJECT, new RiskSetup(false, model.id(), Map.of(), StatusCategory.DONE));

        Refused refused = assertThrows(Refused.class, () -> service.delete(MANAGER, model.id(), 1));

        assertThat(refused.problem().message().key(), is("collabops.risks.error.model-in-use"));
        assertThat(refused.problem().message().arguments(), is(List.of(1)));
        assertThat(service.all(), contains(RiskModel.DEFAULT, model));
    }

    @Test
    public void othersDeleteNoModel() {
        assertThrows(NotAllowed.class, () -> service.delete(MEMBER, model.id(), 1));
    }

    @Test
    public void theBuiltInModelIsNotDeleted() {
        assertThrows(Refused.class, () -> service.delete(MANAGER, RiskModel.BUILT_IN, 1));
    }

    @Test
    public void aModelThatChangedMeanwhileIsNotDeleted() {
        service.change(MANAGER, model);

        Conflict conflict = assertThrows(Conflict.class, () -> service.delete(MANAGER, model.id(), 1));

        assertThat(((RiskModel) conflict.current()).version(), is(2));
    }

    private List<String> refused(RiskSetup setup) {
        Invalid invalid = assertThrows(Invalid.class, () -> service.configure(MANAGER, PROJECT, setup, 1));
        return invalid.problems().stream().map(Invalid.Problem::field).toList();
    }

    private Risk onStep(int likelihood) {
        Risk risk = world.raised();
        RiskChange assesses = TestRisks.assesses(new Assessment(likelihood, 1, model));
        return world.service.change(MEMBER, risk.id(), 1, assesses);
    }

    private RiskModel with(List<String> likelihoods, int version) {
        return new RiskModel(
                model.id(),
                version,
                model.name(),
                likelihoods,
                model.impacts(),
                model.mode(),
                model.levels(),
                model.bands(),
                model.cells());
    }

    private RiskModel withoutTheSecondStep() {
        return twoSteps(List.of(new Band("SMALL", 1, 1), new Band("MIDDLE", 2, 3), new Band("BIG", 4, 6)));
    }

    private RiskModel twoSteps(List<Band> bands) {
        return new RiskModel(
                model.id(),
                1,
                model.name(),
                List.of("rare", "often"),
                model.impacts(),
                model.mode(),
                model.levels(),
                bands,
                List.of());
    }
}
