package org.collabops.risks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collabops.IssueId;
import org.collabops.risks.Control.Side;
import org.junit.Test;

/** The residual against a naive computation in floating point, that knows nothing of the domain's classes. */
public class ResidualPropertyTest {
    private static final int CASES = 10_000;

    @Test
    public void computedResidualAgreesWithTheNaiveOne() {
        Random random = new Random(4);
        for (int run = 0; run < CASES; run++) {
            RiskContent content = content(random);
            Set<IssueId> done = done(random);

            Residual residual = Residual.of(content, done::contains);

            assertThat(
                    "case " + run + ": " + content.treatment(),
                    residual.score().doubleValue(),
                    is(closeTo(naiveScore(content, done), 0.005001)));
            assertThat(
                    "case " + run,
                    residual.level().id(),
                    is(naiveLevel(content.inherent(), residual.score().doubleValue())));
        }
    }

    @Test
    public void moreControlsInPlaceNeverLeaveMore() {
        Random random = new Random(5);
        for (int run = 0; run < CASES; run++) {
            RiskContent content = content(random);
            Set<IssueId> done = done(random);
            BigDecimal before = Residual.of(content, done::contains).score();
            done.add(new IssueId(random.nextInt(6)));

            BigDecimal after = Residual.of(content, done::contains).score();

            assertThat("case " + run, after.compareTo(before) <= 0, is(true));
            assertThat(after.signum() >= 0, is(true));
            assertThat(before.compareTo(BigDecimal.valueOf(content.inherent().score())) <= 0, is(true));
        }
    }

    @Test
    public void theWorkedExamplesHold() {
        assertThat(left(20, control(1, null, 50)), is("10.00"));
        assertThat(left(20, control(1, null, 50), control(2, null, 40)), is("6.00"));
        assertThat(left(20, control(1, null, 50), control(2, null, 40), control(3, null, 20)), is("4.80"));
        assertThat(left(20), is("20.00"));
    }

    @Test
    public void aCoveredCauseHidesNoUncoveredOne() {
        List<Cause> two = List.of(cause(1, "0.5"), cause(2, "0.5"));
        RiskContent content = with(new Assessment(4, 5), new Treatment(two, List.of(control(1, 1, 100))));

        Residual residual = Residual.of(content, issue -> true);

        assertThat(residual.score(), is(new BigDecimal("10.00")));
        assertThat(residual.level(), is(Level.MODERATE));
    }

    @Test
    public void whatIsNotAssessedLeavesNothingKnown() {
        RiskContent content = with(null, new Treatment(List.of(), List.of(control(1, null, 50))));

        assertThat(Residual.of(content, issue -> true), is(nullValue()));
    }

    private static String left(int score, Control... controls) {
        RiskContent content = with(new Assessment(4, score / 4), new Treatment(List.of(), List.of(controls)));
        return Residual.of(content, issue -> true).score().toPlainString();
    }

    private static double naiveScore(RiskContent content, Set<IssueId> done) {
        Treatment treatment = content.treatment();
        double likelihood = 0;
        double shares = 0;
        for (Cause cause : treatment.causes()) {
            likelihood += cause.share().doubleValue() * left(treatment, Side.PREVENTIVE, cause.id(), done);
            shares += cause.share().doubleValue();
        }
        if (treatment.causes().isEmpty()) {
            likelihood = left(treatment, Side.PREVENTIVE, null, done);
            shares = 1;
        }
        return content.inherent().likelihood()
                * content.inherent().impact()
                * (shares == 0 ? 1 : likelihood / shares)
                * left(treatment, Side.RECOVERY, null, done);
    }

    private static double left(Treatment treatment, Side side, Integer cause, Set<IssueId> done) {
        double left = 1;
        for (long issue = 0; issue < 6; issue++) {
            double best = 0;
            for (Control control : treatment.controls()) {
                boolean against = side == Side.RECOVERY
                        || control.cause() == null
                        || cause != null && control.cause().intValue() == cause;
                if (control.issue().value() == issue && control.side() == side && against) {
                    best = Math.max(best, control.effectivenessPercent().doubleValue() / 100);
                }
            }
            if (done.contains(new IssueId(issue))) {
                left *= 1 - best;
            }
        }
        return left;
    }

    private static String naiveLevel(Assessment inherent, double score) {
        if (inherent.model().mode() == RiskModel.Mode.PRODUCT) {
            String level = null;
            for (RiskModel.Band band : inherent.model().bands()) {
                if (level == null && score <= band.until()) {
                    level = band.level();
                }
            }
            return level;
        }
        int steps = 0;
        while (!inherent.model().levels().get(steps).equals(inherent.level())) {
            steps++;
        }
        steps++;
        int kept = (int) Math.ceil(score / inherent.score() * steps - 1e-9);
        return inherent.model().levels().get(Math.max(kept, 1) - 1).id();
    }

    private static RiskContent content(Random random) {
        RiskModel model =
                switch (random.nextInt(3)) {
                    case 0 -> RiskModel.DEFAULT;
                    case 1 -> TestModels.bands();
                    default -> TestModels.cells();
                };
        Assessment inherent = new Assessment(
                1 + random.nextInt(model.likelihoods().size()),
                1 + random.nextInt(model.impacts().size()),
                model);
        return with(inherent, treatment(random));
    }

    private static Treatment treatment(Random random) {
        List<Cause> causes = new ArrayList<>();
        int size = random.nextInt(4);
        int rest = 1000;
        for (int id = 1; id <= size; id++) {
            int share = id == size ? rest : random.nextInt(rest + 1);
            rest -= share;
            causes.add(new Cause(id, "cause " + id, BigDecimal.valueOf(share, 3)));
        }
        List<Control> controls = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            Side side = random.nextInt(3) == 0 ? Side.RECOVERY : Side.PREVENTIVE;
            Integer cause =
                    side == Side.RECOVERY || size == 0 || random.nextBoolean() ? null : 1 + random.nextInt(size);
            controls.add(new Control(
                    new IssueId(random.nextInt(6)), side, cause, BigDecimal.valueOf(random.nextInt(10_001), 2)));
        }
        return new Treatment(causes, controls);
    }

    private static Set<IssueId> done(Random random) {
        Set<IssueId> done = new HashSet<>();
        for (int issue = 0; issue < 6; issue++) {
            if (random.nextBoolean()) {
                done.add(new IssueId(issue));
            }
        }
        return done;
    }

    private static Cause cause(int id, String share) {
        return new Cause(id, "cause " + id, new BigDecimal(share));
    }

    private static Control control(long issue, Integer cause, int percent) {
        return new Control(new IssueId(issue), Side.PREVENTIVE, cause, BigDecimal.valueOf(percent));
    }

    private static RiskContent with(Assessment inherent, Treatment treatment) {
        return TestRisks.content("Vendor is late", inherent, Status.OPEN).withTreatment(treatment);
    }
}
