package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.query.operand.FunctionOperand;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.testapp.AdminServlet;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteCondition;
import org.collabops.sandbox.host.testapp.NoteConditionFactory;
import org.collabops.sandbox.host.testapp.NoteJql;
import org.collabops.sandbox.host.testapp.NoteReport;
import org.collabops.sandbox.host.testapp.NoteServlet;
import org.collabops.sandbox.host.testapp.NoteValidator;
import org.collabops.sandbox.host.testapp.NoteValues;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.OpenServlet;
import org.collabops.sandbox.host.testapp.PanelContext;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/servlet-plugin-module/">Servlet
 * module</a>, <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 * Secure endpoints</a> (who may call an unannotated one),
 * <a href="https://developer.atlassian.com/server/jira/platform/jql-function-module/">JQL function</a>,
 * <a href="https://developer.atlassian.com/server/jira/platform/workflow-modules">Workflow modules</a>,
 * <a href="https://developer.atlassian.com/server/jira/platform/dashboard-item-module/">Dashboard item</a>,
 * <a href="https://developer.atlassian.com/server/jira/platform/object-configurable-parameters">Values of a report</a>.
 */
public class ModuleTypesTest {

    private static final String FORMS =
            """
            <resource type='velocity' name='view' location='t/view.vm'/>
            <resource type='velocity' name='input-parameters' location='t/form.vm'/>
            <resource type='velocity' name='edit-parameters' location='t/form.vm'/>
            """;

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(TestApp.notes()
                    + """
                    <servlet key='closed' class='%1$sNoteServlet'>
                      <url-pattern>/test/closed/*</url-pattern>
                      <init-param><param-name>colour</param-name><param-value>red</param-value></init-param>
                    </servlet>
                    <servlet key='open' class='%1$sOpenServlet'><url-pattern>/test/open</url-pattern></servlet>
                    <servlet key='admins' class='%1$sAdminServlet'><url-pattern>/test/admins</url-pattern></servlet>
                    <jql-function key='jql' class='%1$sNoteJql'><fname>notes</fname><list>true</list></jql-function>
                    <workflow-condition key='condition' name='C' class='%1$sNoteConditionFactory'>
                      <condition-class>%1$sNoteCondition</condition-class>%2$s</workflow-condition>
                    <workflow-validator key='validator' name='V' class='%1$sNoteConditionFactory'>
                      <validator-class>%1$sNoteValidator</validator-class>%2$s</workflow-validator>
                    <dashboard-item key='item' configurable='true'>
                      <definition><title key='item.title'/><categories><category>Jira</category></categories>
                        <author><name>Test</name></author><thumbnail location='/x.png'/></definition>
                      <resource type='velocity' name='view' location='t/item.vm'/>
                      <context-provider class='%1$sPanelContext'/>
                      <amd-module>test/item</amd-module>
                    </dashboard-item>
                    <project-permission key='TEST_MANAGE' i18n-name-key='item.title' category='PROJECTS'/>
                    <global-permission key='TEST_PLAN' i18n-name-key='item.title' anonymous-allowed='false'/>
                    <report key='report' name='Report' class='%1$sNoteReport'>
                      <label>Notes</label><resource type='velocity' name='view' location='t/view.vm'/>
                      <properties><property><key>many</key><type>multiselect</type>
                        <values class='%1$sNoteValues'/></property></properties>
                    </report>
                    <velocity-allowlist key='allow'><method>%1$sRow#getTitle()</method></velocity-allowlist>
                    <resource type='i18n' name='i18n' location='texts'/>
                    """
                            .formatted("org.collabops.sandbox.host.testapp.", FORMS))
            .file("texts.properties", "item.title=An item\n")
            .file("t/view.vm", "<b>$text</b>")
            .file("t/form.vm", "<input value=\"$text\">")
            .file("t/item.vm", "<p>$row.title</p>")
            .withImport("com.atlassian.annotations.security")
            .withImport("com.atlassian.configurable")
            .withImport("com.atlassian.jira")
            .withImport("com.atlassian.jira.jql.operand")
            .withImport("com.atlassian.jira.jql.query")
            .withImport("com.atlassian.jira.plugin")
            .withImport("com.atlassian.jira.plugin.jql.function")
            .withImport("com.atlassian.jira.plugin.report")
            .withImport("com.atlassian.jira.plugin.report.impl")
            .withImport("com.atlassian.jira.plugin.workflow")
            .withImport("com.atlassian.jira.user")
            .withImport("com.atlassian.jira.util")
            .withImport("com.atlassian.query.clause")
            .withImport("com.atlassian.query.operand")
            .withImport("com.opensymphony.module.propertyset")
            .withImport("com.opensymphony.workflow")
            .withImport("com.opensymphony.workflow.loader")
            .withImport("jakarta.servlet")
            .withImport("jakarta.servlet.http")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    Row.class,
                    PanelContext.class,
                    NoteServlet.class,
                    OpenServlet.class,
                    AdminServlet.class,
                    NoteJql.class,
                    NoteCondition.class,
                    NoteValidator.class,
                    NoteConditionFactory.class,
                    NoteReport.class,
                    NoteValues.class));

    @After
    public void nothingWasViolated() {
        assertThat(HOST.violations().seen(), is(empty()));
    }

    @Test
    public void aServletWithoutAnAnnotationAnswersOnlyLicensedUsers() {
        assertThat(HOST.get("plugins/servlet/test/closed/a", "nobody").statusCode(), is(401));
        assertThat(HOST.get("plugins/servlet/test/closed/a", "guest").statusCode(), is(403));
        assertThat(HOST.get("plugins/servlet/test/closed/a", "alice").statusCode(), is(200));
    }

    @Test
    public void annotationsOfEitherPackageAreHonoured() {
        assertThat(HOST.get("plugins/servlet/test/open", "nobody").statusCode(), is(200));
        assertThat(HOST.get("plugins/servlet/test/admins", "alice").statusCode(), is(403));
        assertThat(HOST.get("plugins/servlet/test/admins", "admin").statusCode(), is(200));
    }

    @Test
    public void aServletIsMadeOnceWithItsArgumentsAndParameters() {
        HOST.get("plugins/servlet/test/closed/a", "alice");
        assertThat(HOST.get("plugins/servlet/test/closed/b/c", "alice").body(), is("1 /b/c red 1"));
    }

    @Test
    public void aJqlFunctionKnowsItsNameFromTheDescriptor() {
        var module = HOST.plugin().jqlFunctions().get(0);
        var function = module.function();
        assertThat(module.name() + " " + function.getFunctionName() + " " + function.isList(), is("notes notes true"));
        var values = function.getValues(null, new FunctionOperand("notes"), null);
        assertThat(values.get(0).getLongValue(), is(1L));
        assertThat(
                function.validate(null, new FunctionOperand("notes", "too", "many"), null)
                        .getErrorMessages(),
                contains("Function 'notes' expected '0' arguments but received '2'."));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void aConditionHasTheFormsOfAPostFunction() {
        var condition = HOST.plugin().workflowConditions().get(0);
        var descriptor = new ConditionDescriptor();
        descriptor.getArgs().put("text", "<x>");
        assertThat(condition.functionClass(), is(NoteCondition.class.getName()));
        assertThat(condition.inputHtml(Map.of()), is("<input value=\"new\">"));
        assertThat(condition.editHtml(descriptor, Map.of()), is("<input value=\"&lt;x&gt;\">"));
        assertThat(condition.viewHtml(descriptor, Map.of()), is("<b>&lt;x&gt;</b>"));
        assertThat(condition.descriptorParams(Map.of("text", new String[] {"a"})), is(Map.of("text", "a")));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void aValidatorHasThemToo() {
        var validator = HOST.plugin().workflowValidators().get(0);
        var descriptor = new ValidatorDescriptor();
        descriptor.getArgs().put("text", "y");
        assertThat(validator.functionClass(), is(NoteValidator.class.getName()));
        assertThat(validator.viewHtml(descriptor, Map.of()), is("<b>y</b>"));
        assertThat(HOST.plugin().workflowFunctions(), hasSize(0));
    }

    @Test
    public void aDashboardItemHasATitleAViewAndAScript() {
        var item = HOST.plugin().dashboardItems().get(0);
        assertThat(item.configurable(), is(true));
        assertThat(item.amdModule(), is("test/item"));
        assertThat(item.author(), is("Test"));
        assertThat(item.html(Map.of()), is("<p>&lt;1&gt;</p>"));
    }

    @Test
    public void permissionsAreKnownByTheirKey() {
        assertThat(HOST.plugin().projectPermissions(), hasSize(1));
        assertThat(HOST.plugin().projectPermissions().get(0).key(), is("TEST_MANAGE"));
        assertThat(HOST.plugin().globalPermissions().get(0).key(), is("TEST_PLAN"));
        assertThat(HOST.plugin().globalPermissions().get(0).anonymous(), is(false));
    }

    @Test
    public void aGeneratorMakesTheChoicesOfAReportAnew() {
        var property = HOST.plugin().reports().get(0).properties().get(0);
        assertThat(
                property.options(Map.of("project", "SHIP")),
                is(List.of(new ReportProperty.Option("count", "1 for SHIP", true))));
    }
}
