package org.collabops.risks;

import static org.collabops.risks.TestRisks.content;
import static org.collabops.risks.TestRisks.risk;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import org.collabops.UserKey;
import org.junit.Test;

public class RiskFilterTest {
    private static final Risk HIGH = risk(1, content("Vendor is late", new Assessment(3, 4), Status.OPEN));
    private static final Risk UNASSESSED = risk(2, content("Vendor is late", null, Status.OPEN));
    private static final Risk CLOSED = risk(3, content("Vendor is late", new Assessment(3, 4), Status.CLOSED));

    @Test
    public void anyAcceptsClosedOnesAndLiveDoesNot() {
        assertThat(RiskFilter.ANY.accepts(CLOSED), is(true));
        assertThat(RiskFilter.LIVE.accepts(CLOSED), is(false));
        assertThat(RiskFilter.LIVE.accepts(HIGH), is(true));
    }

    @Test
    public void aLevelIsHeldOnlyByAssessedRisks() {
        RiskFilter high = with(Set.of("HIGH"), null, null, null, null);

        assertThat(high.accepts(HIGH), is(true));
        assertThat(high.accepts(UNASSESSED), is(false));
        assertThat(with(Set.of("LOW"), null, null, null, null).accepts(HIGH), is(false));
    }

    @Test
    public void aCellOfTheMatrixIsOnePairOfLikelihoodAndImpact() {
        assertThat(with(Set.of(), 3, 4, null, null).accepts(HIGH), is(true));
        assertThat(with(Set.of(), 4, 3, null, null).accepts(HIGH), is(false));
        assertThat(with(Set.of(), 3, 4, null, null).accepts(UNASSESSED), is(false));
    }

    @Test
    public void unassessedOnesCanBeAskedFor() {
        assertThat(with(Set.of(), null, null, false, null).accepts(UNASSESSED), is(true));
        assertThat(with(Set.of(), null, null, false, null).accepts(HIGH), is(false));
        assertThat(with(Set.of(), null, null, true, null).accepts(UNASSESSED), is(false));
    }

    @Test
    public void textIsFoundInTitleDescriptionAndNumberWhateverTheCase() {
        assertThat(with(Set.of(), null, null, null, " VENDOR ").accepts(HIGH), is(true));
        assertThat(with(Set.of(), null, null, null, "Described").accepts(HIGH), is(true));
        assertThat(with(Set.of(), null, null, null, "r-1").accepts(HIGH), is(true));
        assertThat(with(Set.of(), null, null, null, "r-2").accepts(HIGH), is(false));
        assertThat(with(Set.of(), null, null, null, "  ").accepts(HIGH), is(true));
    }

    @Test
    public void ownerAndCategoryAreCompared() {
        assertThat(of(TestRisks.OWNER, Category.TECHNICAL).accepts(HIGH), is(true));
        assertThat(of(new UserKey("JIRAUSER1"), null).accepts(HIGH), is(false));
        assertThat(of(null, Category.MARKET).accepts(HIGH), is(false));
    }

    private static RiskFilter with(
            Set<String> levels, Integer likelihood, Integer impact, Boolean assessed, String text) {
        return new RiskFilter(Set.of(), levels, null, null, likelihood, impact, assessed, text, Set.of());
    }

    private static RiskFilter of(UserKey owner, Category category) {
        return new RiskFilter(Set.of(), Set.of(), owner, category, null, null, null, null, Set.of());
    }
}
