package org.collabops.risks;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;
import static org.collabops.risks.RiskWorld.BOB;
import static org.collabops.risks.RiskWorld.FUNCTION;
import static org.collabops.risks.RiskWorld.ISSUE;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.SECRET;
import static org.collabops.risks.RiskWorld.STRANGER;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.collabops.NotFound;
import org.collabops.host.Person;
import org.collabops.risks.TreatmentCheck.Lack;
import org.collabops.risks.TreatmentCheck.Part;
import org.junit.Test;

public class TreatmentCheckTest {
    private final RiskWorld world = new RiskWorld();
    private final TreatmentCheck check = new TreatmentCheck(world.service, world.issues, world.people);

    @Test
    public void aGraveRiskLacksAResponseAndATreatment() {
        Risk grave = world.assessed(world.raised(), 5, 5);

        Lack lack = check.lack(FUNCTION, world.issues.find(ISSUE).orElseThrow(), Look.HIGH)
                .orElseThrow();

        assertThat(lack.risk(), is(grave));
        assertThat(lack.parts(), contains(Part.RESPONSE, Part.TREATMENT));
    }

    @Test
    public void aRiskThatIsTakenCareOfLacksNothing() {
        Risk grave = world.assessed(world.raised(), 5, 5);
        world.controlled(responded(grave, Response.REDUCE), SECRET);

        assertThat(missing(Look.HIGH), is(empty()));
    }

    @Test
    public void acceptingNeedsNoTreatment() {
        responded(world.assessed(world.raised(), 5, 5), Response.ACCEPT);

        assertThat(missing(Look.HIGH), is(empty()));
    }

    @Test
    public void aControlWhoseIssueIsGoneTreatsNothing() {
        Risk grave = world.assessed(world.raised(), 5, 5);
        world.controlled(responded(grave, Response.REDUCE), SECRET);

        world.issues.remove(SECRET);

        assertThat(missing(Look.HIGH), contains(Part.TREATMENT));
    }

    @Test
    public void anOwnerWhoLeftIsNone() {
        Risk grave = world.assessed(world.raised(), 5, 5);
        world.controlled(responded(grave, Response.REDUCE), SECRET);

        world.people.put(new Person(BOB, "bob", "Bob", false));
        assertThat(missing(Look.HIGH), contains(Part.OWNER));
        world.people.forget(BOB);
        assertThat(missing(Look.HIGH), contains(Part.OWNER));
    }

    @Test
    public void theLevelItselfIsCheckedAndWhatIsBelowItPasses() {
        world.assessed(world.raised(), 3, 4);

        assertThat(missing(Look.HIGH), contains(Part.RESPONSE, Part.TREATMENT));
        assertThat(missing(Look.CRITICAL), is(empty()));
    }

    @Test
    public void whatIsNotAssessedPasses() {
        world.raised();

        assertThat(missing(Look.NEGLIGIBLE), is(empty()));
    }

    @Test
    public void onlyOpenRisksAndThoseBeingTreatedAreChecked() {
        Risk grave = world.assessed(world.raised(), 5, 5);

        world.service.change(MANAGER, grave.id(), 2, RiskChange.status(Status.TREATING));
        assertThat(missing(Look.HIGH), contains(Part.RESPONSE, Part.TREATMENT));
        world.steps.accept(MANAGER, grave.id(), 3, new Acceptance("Cheaper", LocalDate.parse("2027-03-01")));
        assertThat(missing(Look.HIGH), is(empty()));
        world.service.change(MANAGER, grave.id(), 4, RiskChange.status(Status.CLOSED));
        assertThat(missing(Look.HIGH), is(empty()));
    }

    @Test
    public void theGravestRiskIsTold() {
        world.assessed(world.raised(), 4, 4);
        Risk gravest = world.assessed(world.raised(), 5, 5);

        assertThat(
                check.lack(MEMBER, world.issues.find(ISSUE).orElseThrow(), Look.HIGH)
                        .orElseThrow()
                        .risk(),
                is(gravest));
    }

    @Test
    public void aRiskThatTheIssueOnlyControlsHoldsNothingUp() {
        Risk other = world.service.raise(MANAGER, PROJECT, TestRisks.raises(SECRET, "Controlled"));
        world.controlled(world.assessed(other, 5, 5), ISSUE);

        assertThat(missing(Look.HIGH), is(empty()));
    }

    @Test
    public void whoMayNotSeeTheIssueLearnsNothing() {
        world.assessed(world.raised(), 5, 5);

        assertThrows(
                NotFound.class,
                () -> check.lack(STRANGER, world.issues.find(ISSUE).orElseThrow(), Look.HIGH));
    }

    private List<Part> missing(Look look) {
        return check.lack(FUNCTION, world.issues.find(ISSUE).orElseThrow(), look)
                .map(Lack::parts)
                .orElse(List.of());
    }

    private Risk responded(Risk risk, Response response) {
        RiskChange change = new RiskChange(
                absent(), absent(), absent(), absent(), absent(), absent(), absent(), absent(), of(response), absent());
        return world.service.change(MANAGER, risk.id(), risk.version(), change);
    }
}
