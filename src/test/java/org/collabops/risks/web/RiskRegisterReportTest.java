package org.collabops.risks.web;

import static org.collabops.risks.web.TestProject.CLOCK;
import static org.collabops.risks.web.TestProject.ISSUE;
import static org.collabops.risks.web.TestProject.MANAGER;
import static org.collabops.risks.web.TestProject.MEMBER;
import static org.collabops.risks.web.TestProject.PROJECT;
import static org.collabops.risks.web.TestProject.SECRET;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.risks.FakeRiskSettings;
import org.collabops.risks.RiskService;
import org.collabops.risks.Status;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportReader;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

@SuppressWarnings({"rawtypes", "unchecked"})
public class RiskRegisterReportTest {
    private final TestProject world = new TestProject();
    private final ReportModuleDescriptor descriptor = mock(ReportModuleDescriptor.class);
    private final RiskRegisterReport report = report(world.service);

    @Before
    public void describe() {
        report.init(descriptor);
    }

    @Test
    public void reportOfAVisibleProjectIsValid() {
        ProjectActionSupport action = of(PROJECT.value());

        report.validate(action, Map.of());

        assertThat(messages(action), is(empty()));
    }

    @Test
    public void hiddenAndMissingProjectsAreRefusedAlike() {
        ProjectActionSupport missing = of(4711L);
        report.validate(missing, Map.of());
        world.people.logIn(Actor.user(new UserKey("JIRAUSER10107")));
        ProjectActionSupport hidden = of(PROJECT.value());
        report.validate(hidden, Map.of());
        ProjectActionSupport none = of(null);
        report.validate(none, Map.of());

        assertThat(messages(missing), contains("collabops.error.no-such-project"));
        assertThat(messages(hidden), contains("collabops.error.no-such-project"));
        assertThat(messages(none), contains("collabops.error.no-such-project"));
    }

    @Test
    public void projectWithoutRisksIsRefused() {
        RiskRegisterReport off = report(new RiskService(
                world.risks, new FakeRiskSettings(), world.models, world.access, world.issues, world.people, CLOCK));
        ProjectActionSupport action = of(PROJECT.value());

        off.validate(action, Map.of());

        assertThat(messages(action), contains("collabops.risks.error.off"));
    }

    @Test
    public void closedRisksAreIncludedOnlyWhenAsked() {
        world.raise(MEMBER, ISSUE, "Over", Status.CLOSED, null);

        assertThat(view(Map.of()).total(), is(0));
        assertThat(view(Map.of("includeClosed", "true")).total(), is(1));
        assertThat(view(Map.of("includeClosed", new String[] {"true"})).total(), is(1));
        assertThat(view(Map.of("includeClosed", "true")).status(), is(""));
    }

    @Test
    public void sheetHoldsWhatTheViewerMaySee() {
        world.raise(MEMBER, ISSUE, "=Late", Status.OPEN, null);
        world.raise(MANAGER, SECRET, "Secret", Status.OPEN, null);

        Map<String, Object> sheet = sheet();

        assertThat(sheet.get("total"), is("1"));
        assertThat(sheet.get("complete"), is(true));
        assertThat(sheet.get("lines").toString().contains("'=Late"), is(true));
        assertThat(sheet.get("lines").toString().contains("Secret"), is(false));
    }

    @Test
    public void sheetEndsAfterFiveThousandRowsAndSaysSo() {
        for (int number = 1; number <= ProjectReport.MAX_ROWS + 1; number++) {
            world.raise("Risk " + number, null);
        }

        Map<String, Object> sheet = sheet();

        assertThat(sheet.get("shown"), is("5000"));
        assertThat(sheet.get("total"), is("5001"));
        assertThat(sheet.get("complete"), is(false));
    }

    private RegisterView view(Map parameters) {
        report.generateReportHtml(of(PROJECT.value()), parameters);
        ArgumentCaptor<Map> context = ArgumentCaptor.forClass(Map.class);
        verify(descriptor, atLeastOnce()).getHtml(eq("view"), context.capture());
        return (RegisterView) context.getValue().get("collabopsRegister");
    }

    private Map<String, Object> sheet() {
        report.generateReportExcel(of(PROJECT.value()), Map.of());
        ArgumentCaptor<Map> context = ArgumentCaptor.forClass(Map.class);
        verify(descriptor).getHtml(eq("excel"), context.capture());
        return (Map<String, Object>) context.getValue().get("collabopsSheet");
    }

    private RiskRegisterReport report(RiskService service) {
        return new RiskRegisterReport(
                service,
                world.issues,
                world.people,
                world.words,
                world.times,
                new ReportReader(
                        world.projects,
                        world.people,
                        world.access,
                        world.words,
                        mock(JiraAuthenticationContext.class)));
    }

    private static ProjectActionSupport of(Long project) {
        ProjectActionSupport action = new ProjectActionSupport();
        action.setSelectedProjectId(project);
        return action;
    }

    private static List<String> messages(ProjectActionSupport action) {
        return Arrays.stream(action.getErrorMessages().toArray())
                .map(String::valueOf)
                .toList();
    }
}
