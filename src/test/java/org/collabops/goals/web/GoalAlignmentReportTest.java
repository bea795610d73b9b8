package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.metric;
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
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.web.ReportReader;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

@SuppressWarnings({"rawtypes", "unchecked"})
public class GoalAlignmentReportTest {
    private final GoalScreensWorld world = new GoalScreensWorld();
    private final ReportModuleDescriptor descriptor = mock(ReportModuleDescriptor.class);
    private final GoalAlignmentReport report = new GoalAlignmentReport(
            world.goals.coverage,
            world.coverage,
            world.goals.goalSettings,
            world.goals.people,
            new ReportReader(
                    world.projects,
                    world.goals.people,
                    world.goals.access,
                    world.words,
                    mock(JiraAuthenticationContext.class)));

    @Before
    public void alignOneOfThree() {
        report.init(descriptor);
        Issue aligned = world.goals.issue(1, StatusCategory.DONE);
        world.goals.issue(2, StatusCategory.DONE);
        world.goals.issue(3, StatusCategory.TO_DO);
        KeyResult keyResult = world.goals.keyResult(
                MANAGER, world.goals.objective(MANAGER, world.goals.space), metric(Direction.INCREASE, "0", "1"));
        world.goals.work.align(MANAGER, keyResult.id(), aligned.id());
    }

    @Test
    public void hiddenAndMissingProjectsAreRefusedAlike() {
        ProjectActionSupport missing = of(4711L);
        report.validate(missing, Map.of());
        world.goals.people.logIn(STRANGER);
        ProjectActionSupport hidden = of(PROJECT.value());
        report.validate(hidden, Map.of());

        assertThat(messages(missing), contains("collabops.error.no-such-project"));
        assertThat(messages(hidden), contains("collabops.error.no-such-project"));
    }

    @Test
    public void aReportOfAVisibleProjectIsValid() {
        ProjectActionSupport action = of(PROJECT.value());

        report.validate(action, Map.of("jql", "  "));

        assertThat(messages(action), is(empty()));
    }

    @Test
    public void coverageIsToldByProjectAndByStatusCategory() {
        CoverageView view = view(Map.of());

        assertThat(view.about(), is("Ship & Co"));
        assertThat(view.aligned(), is("1"));
        assertThat(view.unaligned(), is("2"));
        assertThat(view.percent(), is("collabops.percent[33.3]"));
        assertThat(view.projects().stream().map(CoverageLine::name).toList(), contains("Ship & Co"));
        assertThat(view.categories().stream().map(CoverageLine::unaligned).toList(), contains("1", "1"));
        assertThat(view.orphans().stream().map(OrphanRow::key).toList(), contains("SHIP-2", "SHIP-3"));
        assertThat(view.orphans().get(0).mayAlign(), is(true));
        assertThat(view.pages().isEmpty(), is(true));
    }

    @Test
    public void aShareIsRoundedOnce() {
        for (int number = 4; number <= 26; number++) {
            world.goals.issue(number, StatusCategory.TO_DO);
        }

        CoverageView view = view(Map.of());

        assertThat("3.846, which two decimals make 3.85", view.percent(), is("collabops.percent[3.8]"));
        assertThat(view.projects().get(0).percent(), is("collabops.percent[3.8]"));
    }

    @Test
    public void aPageBehindTheEndIsTheLastOne() {
        for (int number = 10; number < 10 + CoverageViews.PAGE; number++) {
            world.goals.issue(number, StatusCategory.TO_DO);
        }

        CoverageView view = view(Map.of("startAt", "5000"));

        assertThat(view.orphans().size(), is(2));
        assertThat(view.pages().stream().map(PageLink::label).toList(), contains("collabops.goals.previous", "1", "2"));
        assertThat(view.pages().get(2).current(), is(true));
    }

    @Test
    public void theSheetHoldsTheUnalignedIssuesOfTheViewer() {
        report.generateReportExcel(of(PROJECT.value()), Map.of());
        Map<String, Object> sheet = (Map<String, Object>) context("excel").get("collabopsSheet");

        assertThat(sheet.get("total"), is("2"));
        assertThat(sheet.get("percent"), is("collabops.percent[33.3]"));
        assertThat(sheet.get("complete"), is(true));
        assertThat(sheet.get("lines").toString().contains("SHIP-1,"), is(false));
    }

    private CoverageView view(Map parameters) {
        report.generateReportHtml(of(PROJECT.value()), parameters);
        return (CoverageView) context("view").get("collabopsCoverage");
    }

    private Map context(String resource) {
        ArgumentCaptor<Map> context = ArgumentCaptor.forClass(Map.class);
        verify(descriptor, atLeastOnce()).getHtml(eq(resource), context.capture());
        return context.getValue();
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
