package org.collabops.sandbox.lies;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** A sandbox kinder than Jira would let through what breaks there: each kindness planted here is noticed. */
@RunWith(Parameterized.class)
public class PlantedLiesTest {
    private static final String SANDBOX = "org.collabops.sandbox.";

    @Parameter
    public Lie lie;

    @Parameters(name = "{0}")
    public static List<Lie> lies() {
        return List.of(
                new Lie(
                        "escaping off",
                        "host/HtmlEscaping.java",
                        "value == null || isHtml(reference)",
                        "true",
                        SANDBOX + "host.TemplatesTest.referencesAreEscaped"),
                new Lie(
                        "allowlist open",
                        "host/VelocityAllowlist.java",
                        "if (!allowed) {",
                        "allowed = true;\n        if (!allowed) {",
                        SANDBOX + "host.TemplatesTest.unlistedCallsAreBlockedAndRecorded"),
                new Lie(
                        "XSRF off",
                        "host/XsrfToken.java",
                        "return sent != null",
                        "return true || sent != null",
                        SANDBOX + "host.ActionCommandTest.aPostNeedsTheTokenOfItsSession"),
                new Lie(
                        "unlicensed allowed",
                        "host/RestAccess.java",
                        "return roles.licensed();",
                        "return Roles.OK;",
                        SANDBOX + "host.RestModuleTest.withoutAnAnnotationOnlyLicensedUsersAreAnswered"),
                new Lie(
                        "implicit boot delegation",
                        "host/OsgiRuntime.java",
                        "\"felix.bootdelegation.implicit\",",
                        "\"felix.bootdelegation.explicit\",",
                        SANDBOX + "host.InstalledAppTest.theJdkFindsThemForNoAppEither"),
                new Lie(
                        "wrong table prefix",
                        "host/TableNames.java",
                        "hex.substring(hex.length() - PREFIX_DIGITS)",
                        "hex.substring(0, PREFIX_DIGITS)",
                        SANDBOX + "host.InstalledAppTest.thePrefixIsTheEndOfTheNamespacesDigest"),
                new Lie(
                        "JQL without permission",
                        "world/Visibility.java",
                        "return browsable.condition()",
                        "return Condition.TRUE;\n    }\n\n"
                                + "    private Condition unused(Reach browsable, Reach cleared) {\n"
                                + "        return browsable.condition()",
                        SANDBOX + "world.SearchTest.whatOneMayNotSeeIsNotCountedEither"),
                new Lie(
                        "creation transactional",
                        "world/Workflows.java",
                        "refusing(run(workflow, creator, draft, lists)::initialise);",
                        "database.inJiraTransaction(() -> {\n"
                                + "            refusing(run(workflow, creator, draft, lists)::initialise);\n"
                                + "            return null;\n        });",
                        SANDBOX + "world.WorkflowsTest.aFailedFunctionLeavesTheCreatedIssue"),
                new Lie(
                        "user name as key",
                        "world/Users.java",
                        "String key = \"JIRAUSER\" + id;",
                        "String key = person.name();",
                        SANDBOX + "world.DemoWorldTest.aKeyIsNotAName"),
                new Lie(
                        "event before change",
                        "world/IssueEvents.java",
                        "database.afterJiraTransaction(() -> publisher.publish(event));",
                        "publisher.publish(event);",
                        SANDBOX + "world.EventsTest.theEventComesAfterTheCommit"));
    }

    @Test
    public void theWitnessNoticesTheLieAndOnlyTheLie() {
        assertThat("told the truth", lie.witnessFails(false), is(false));
        assertThat("lied to", lie.witnessFails(true), is(true));
    }
}
