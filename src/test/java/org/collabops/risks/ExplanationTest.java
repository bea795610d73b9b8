package org.collabops.risks;

import static org.collabops.risks.RiskWorld.ISSUE;
import static org.collabops.risks.RiskWorld.MANAGER;
import static org.collabops.risks.RiskWorld.MEMBER;
import static org.collabops.risks.RiskWorld.SECRET;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.Text;
import org.collabops.host.StatusCategory;
import org.collabops.risks.Control.Side;
import org.junit.Before;
import org.junit.Test;

public class ExplanationTest {
    private final RiskWorld world = new RiskWorld();
    private Risk risk;

    /** Two causes, one of them controlled by work that is done, and a recovery control that is hidden from members. */
    @Before
    public void treatedRisk() {
        world.put(ISSUE, PROJECT, StatusCategory.DONE, false);
        world.put(SECRET, PROJECT, StatusCategory.DONE, false);
        List<Cause> causes =
                List.of(new Cause(1, "Weather", new BigDecimal("0.5")), new Cause(2, "Strike", new BigDecimal("0.5")));
        List<Control> controls = List.of(
                new Control(ISSUE, Side.PREVENTIVE, 1, BigDecimal.valueOf(50)),
                new Control(SECRET, Side.RECOVERY, null, BigDecimal.valueOf(20)));
        Risk assessed = world.assessed(world.raised(), 4, 5);
        risk = world.service.change(
                MANAGER, assessed.id(), assessed.version(), RiskChange.treats(Field.of(causes), Field.of(controls)));
    }

    @Test
    public void everyFactorHasItsLineAndTheProductIsTheResidual() {
        assertThat(
                explained(MANAGER).lines(),
                contains(
                        Text.of("collabops.risks.explain.inherent", 4, 5, 20, 1),
                        Text.of("collabops.risks.explain.cause", "Weather", "0.5", "0.5"),
                        Text.of("collabops.risks.explain.control", "SHIP-" + ISSUE, "50", "0.5"),
                        Text.of("collabops.risks.explain.cause", "Strike", "0.5", "1"),
                        Text.of("collabops.risks.explain.likelihood", "0.75"),
                        Text.of("collabops.risks.explain.control", "SHIP-" + SECRET, "20", "0.8"),
                        Text.of("collabops.risks.explain.impact", "0.8"),
                        Text.of("collabops.risks.explain.product", 20, "0.75", "0.8", "12")));
        assertThat(explained(MANAGER).leftOut(), is(empty()));
    }

    @Test
    public void whoeverDoesNotSeeAControlReadsNothingOfIt() {
        Explanation explained = explained(MEMBER);

        assertThat(explained.toString().contains("SHIP-" + SECRET), is(false));
        assertThat(
                explained.lines().get(explained.lines().size() - 1),
                is(Text.of("collabops.risks.explain.product", 20, "0.75", "1", "15")));
        assertThat(explained.leftOut(), is(empty()));
    }

    @Test
    public void whatDoesNotCountIsLeftOutWithItsReason() {
        world.put(ISSUE, PROJECT, StatusCategory.IN_PROGRESS, false);
        world.put(SECRET, PROJECT, StatusCategory.DONE, true);

        assertThat(
                explained(MANAGER).leftOut(),
                contains(
                        Text.of("collabops.risks.explain.waiting.DONE", "SHIP-" + ISSUE, "50"),
                        Text.of("collabops.risks.explain.archived", "SHIP-" + SECRET, "20")));
    }

    @Test
    public void anUnassessedRiskSaysSoInOneLine() {
        Risk unassessed = world.raised();

        assertThat(
                Explanation.of(unassessed, residuals(MANAGER, unassessed), world.service.setup(PROJECT))
                        .lines(),
                contains(Text.of("collabops.risks.explain.unassessed")));
    }

    private Explanation explained(Actor reader) {
        return Explanation.of(risk, residuals(reader, risk), world.service.setup(PROJECT));
    }

    private Residuals residuals(Actor reader, Risk of) {
        return world.service.residuals(reader, List.of(of));
    }
}
