package org.collabops.risks;

import static org.collabops.risks.TestRisks.titled;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.collabops.Invalid.Problem;
import org.junit.Test;

public class RiskContentTest {
    @Test
    public void aTitleAndAnOwnerAreEnough() {
        assertThat(titled("Vendor is late").problems(), is(empty()));
    }

    @Test
    public void aTitleMayHave255CharactersAndNotOneMore() {
        assertThat(titled("x".repeat(255)).problems(), is(empty()));
        assertThat(fields(titled("x".repeat(256))), contains("title"));
    }

    @Test
    public void aBlankTitleIsRefused() {
        assertThat(fields(titled("  \u2003")), contains("title"));
        assertThat(fields(titled(null)), contains("title"));
    }

    @Test
    public void charactersThatADatabaseRefusesAreRefusedFirst() {
        assertThat(fields(titled("a\0b")), contains("title"));
        assertThat(fields(titled("half \uD83D pair")), contains("title"));
        assertThat(fields(titled("two\nlines")), contains("title"));
        assertThat(titled("whole \uD83D\uDE00 pair").problems(), is(empty()));
    }

    @Test
    public void aDescriptionMayHaveSeveralLinesAnd10000Characters() {
        assertThat(described("first\n\tsecond").problems(), is(empty()));
        assertThat(described("x".repeat(10_000)).problems(), is(empty()));
        assertThat(fields(described("x".repeat(10_001))), contains("description"));
        assertThat(fields(described("a\0b")), contains("description"));
    }

    @Test
    public void whatTheAppCannotDoYetIsRefused() {
        RiskContent content = new RiskContent(
                null, "Luck", null, null, Kind.OPPORTUNITY, null, TestRisks.OWNER, Status.OPEN, null, null);

        assertThat(fields(content), contains("kind"));
    }

    @Test
    public void allProblemsAreToldAtOnce() {
        RiskContent content = new RiskContent(null, "", "a\0", null, Kind.THREAT, null, null, Status.OPEN, null, null);

        assertThat(fields(content), containsInAnyOrder("title", "description", "owner"));
    }

    private static RiskContent described(String description) {
        return new RiskContent(
                null, "Title", description, null, Kind.THREAT, null, TestRisks.OWNER, Status.OPEN, null, null);
    }

    private static List<String> fields(RiskContent content) {
        return content.problems().stream().map(Problem::field).toList();
    }
}
