package org.collabops.risks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class RiskSummaryTest {
    /** Against counting each cell by looking at every risk again. */
    @Test
    public void everyRiskIsCountedInOneCellOrAsUnassessed() {
        Random random = new Random(20261122);
        for (int run = 0; run < 10_000; run++) {
            List<Risk> risks = risks(random, random.nextInt(40));

            RiskSummary summary =
                    RiskSummary.of(risks, new Residuals(new FakeRiskSettings(), Map.of()), RiskModel.DEFAULT);

            assertThat(summary.total(), is(risks.size()));
            assertThat(summary.unassessed(), is(count(risks, null)));
            for (int likelihood = 1; likelihood <= 5; likelihood++) {
                for (int impact = 1; impact <= 5; impact++) {
                    assertThat(summary.count(likelihood, impact), is(count(risks, new Assessment(likelihood, impact))));
                }
            }
            int ofLevels = summary.byLevel().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(summary.byResidualLevel(), is(summary.byLevel()));
            assertThat(summary.excluded(), is(0));
            assertThat(ofLevels + summary.unassessed(), is(risks.size()));
        }
    }

    private static List<Risk> risks(Random random, int size) {
        List<Risk> risks = new ArrayList<>();
        for (int id = 1; id <= size; id++) {
            Assessment inherent =
                    random.nextInt(4) == 0 ? null : new Assessment(1 + random.nextInt(5), 1 + random.nextInt(5));
            risks.add(TestRisks.risk(id, TestRisks.content("t", inherent, Status.OPEN)));
        }
        return risks;
    }

    private static int count(List<Risk> risks, Assessment inherent) {
        int count = 0;
        for (Risk risk : risks) {
            if (inherent == null
                    ? risk.content().inherent() == null
                    : inherent.equals(risk.content().inherent())) {
                count++;
            }
        }
        return count;
    }
}
