package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.web.action.ProjectActionSupport;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteFunction;
import org.collabops.sandbox.host.testapp.NoteFunctionFactory;
import org.collabops.sandbox.host.testapp.NoteReport;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/server/jira/platform/workflow-modules">Workflow modules</a> (three
 * forms, a factory that fills them) and <a href="https://developer.atlassian.com/server/jira/platform/report">Report</a>
 * (properties, views by resource name).
 */
public class ModuleTemplatesTest {

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(
                    TestApp.notes()
                            + """
                    <report key='report' name='Report' class='org.collabops.sandbox.host.testapp.NoteReport'>
                      <label>Notes</label>
                      <resource type='velocity' name='view' location='t/report.vm'/>
                      <properties><property><key>text</key><type>select</type><default>a</default>
                        <values><value><key>a</key><value>A</value></value></values></property></properties>
                    </report>
                    <workflow-function key='function' name='Note' class='org.collabops.sandbox.host.testapp.NoteFunctionFactory'>
                      <description>Writes a note</description>
                      <function-class>org.collabops.sandbox.host.testapp.NoteFunction</function-class>
                      <orderable>true</orderable>
                      <resource type='velocity' name='view' location='t/view.vm'/>
                      <resource type='velocity' name='input-parameters' location='t/form.vm'/>
                      <resource type='velocity' name='edit-parameters' location='t/form.vm'/>
                    </workflow-function>
                    """)
            .file("t/report.vm", "<p>$count $text</p>")
            .file("t/view.vm", "<b>$text</b>")
            .file("t/form.vm", "<input value=\"$text\">")
            .withImport("com.atlassian.jira.plugin")
            .withImport("com.atlassian.jira.plugin.report")
            .withImport("com.atlassian.jira.plugin.report.impl")
            .withImport("com.atlassian.jira.plugin.workflow")
            .withImport("com.atlassian.jira.workflow.function.issue")
            .withImport("com.opensymphony.module.propertyset")
            .withImport("com.opensymphony.workflow")
            .withImport("com.opensymphony.workflow.loader")
            .classes(
                    Notes.class,
                    Started.class,
                    Note.class,
                    NoteReport.class,
                    NoteFunction.class,
                    NoteFunctionFactory.class));

    @Test
    public void aReportRendersItsViewByName() throws Exception {
        var report = HOST.plugin().reports().get(0);
        assertThat(
                report.report().generateReportHtml(new ProjectActionSupport(), Map.of("text", "<i>")),
                is("<p>1 &lt;i&gt;</p>"));
        assertThat(HOST.violations().seen(), is(empty()));
    }

    @Test
    public void aReportAsksForItsProperties() {
        var properties = HOST.plugin().reports().get(0).properties();
        var choice = new ReportProperty.Option("a", "A");
        assertThat(properties, contains(new ReportProperty("text", "", "", "select", "a", List.of(choice))));
    }

    @Test
    public void aPostFunctionHasThreeFormsThatItsFactoryFills() {
        var function = HOST.plugin().workflowFunctions().get(0);
        var descriptor = descriptor("<x>");
        assertThat(function.inputHtml(Map.of()), is("<input value=\"new\">"));
        assertThat(function.editHtml(descriptor, Map.of()), is("<input value=\"&lt;x&gt;\">"));
        assertThat(function.viewHtml(descriptor, Map.of()), is("<b>&lt;x&gt;</b>"));
        assertThat(function.descriptorParams(Map.of("text", new String[] {"a"})), is(Map.of("text", "a")));
        assertThat(function.orderable() && !function.unique() && function.deletable(), is(true));
    }

    @SuppressWarnings("unchecked")
    private static FunctionDescriptor descriptor(String text) {
        var descriptor = new FunctionDescriptor();
        descriptor.getArgs().put("text", text);
        return descriptor;
    }
}
