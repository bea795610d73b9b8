package org.collabops.architecture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.Assert.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.Test;

/** Each rule holds in the code, and each is shown to catch what it is there for by a planted violation. */
public class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    public void dependenciesFollowTheDrawnArrows() {
        Rules.DRAWN_ARROWS.check(CODE);

        refuses(
                Rules.DRAWN_ARROWS,
                "org.collabops.risks",
                "class Planted { org.collabops.risks.store.AoRisks store; }");
        refuses(
                Rules.DRAWN_ARROWS,
                "org.collabops.outbox",
                "class Planted { Object o = org.collabops.risks.RiskModel.DEFAULT; }");
    }

    @Test
    public void everyPackageIsDrawn() {
        Rules.EVERY_PACKAGE_IS_DRAWN.check(CODE);

        refuses(Rules.EVERY_PACKAGE_IS_DRAWN, "org.collabops.undrawn", "class Planted {}");
    }

    @Test
    public void jiraIsKnownOnlyAtTheEdge() {
        Rules.JIRA_AT_THE_EDGE.check(CODE);

        refuses(
                Rules.JIRA_AT_THE_EDGE,
                "org.collabops.risks",
                "class Planted { com.atlassian.jira.issue.Issue issue; }");
        refuses(
                Rules.JIRA_AT_THE_EDGE,
                "org.collabops.host",
                "class Planted { org.springframework.context.annotation.Bean bean; }");
    }

    @Test
    public void activeObjectsAreKnownOnlyToStores() {
        Rules.ACTIVE_OBJECTS_IN_STORES.check(CODE);

        refuses(
                Rules.ACTIVE_OBJECTS_IN_STORES,
                "org.collabops.risks.rest",
                "class Planted { org.collabops.risks.store.RiskRow row; net.java.ao.Query query; }");
    }

    @Test
    public void theClockIsInjected() {
        Rules.INJECTED_CLOCK.check(CODE);

        refuses(Rules.INJECTED_CLOCK, "org.collabops.risks", "class Planted { Object now = java.time.Instant.now(); }");
        refuses(
                Rules.INJECTED_CLOCK,
                "org.collabops.risks",
                "class Planted { Object today = java.time.LocalDate.now(); }");
        refuses(
                Rules.INJECTED_CLOCK,
                "org.collabops.risks",
                "class Planted { long now = System.currentTimeMillis(); }");
    }

    @Test
    public void onlyRestAndServletsAreInjected() {
        Rules.INJECT_ONLY_IN_REST.check(CODE);

        refuses(
                Rules.INJECT_ONLY_IN_REST,
                "org.collabops.risks.web",
                "class Planted { @jakarta.inject.Inject Planted() {} }");
    }

    @Test
    public void namesSayWhatThingsAre() {
        Rules.SPEAKING_NAMES.check(CODE);

        refuses(Rules.SPEAKING_NAMES, "org.collabops.risks", "class RiskManager {}");
    }

    private static void refuses(ArchRule rule, String inPackage, String source) {
        JavaClasses planted = Planted.in(inPackage, source);

        AssertionError refusal = assertThrows(AssertionError.class, () -> rule.check(planted));

        assertThat(refusal.getMessage(), containsString(inPackage));
    }
}
