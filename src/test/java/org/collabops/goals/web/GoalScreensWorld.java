package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.collabops.ProjectId;
import org.collabops.goals.GoalWorld;
import org.collabops.goals.IssueGoalService;
import org.collabops.goals.TestGoals;
import org.collabops.host.FakeProjects;
import org.collabops.host.FakeTimes;
import org.collabops.host.FakeWords;
import org.collabops.host.Issue;
import org.collabops.host.Project;

/** The goals of {@link GoalWorld} with what shows them; its manager is logged in. */
final class GoalScreensWorld {
    final GoalWorld goals = new GoalWorld();
    final FakeWords words = new FakeWords();
    final FakeProjects projects = new FakeProjects();
    final Project project = projects.add(TestGoals.PROJECT.value(), "SHIP", "Ship & Co");
    final IssueGoalService served = new IssueGoalService(goals.work, goals.standings);
    final GoalsViews views = new GoalsViews(
            goals.rights,
            goals.cycles,
            goals.spaces,
            goals.objectives,
            goals.standings,
            goals.people,
            words,
            new FakeTimes(goals.clock),
            goals.clock);
    final GoalPanels panels = new GoalPanels(
            served, goals.work, goals.rights, goals.issues, goals.people, words, new FakeTimes(goals.clock));
    final CoverageViews coverage = new CoverageViews(
            goals.work, goals.rights, goals.goalSettings, goals.issues, projects, goals.people, words);

    GoalScreensWorld() {
        goals.people.logIn(MANAGER);
    }

    com.atlassian.jira.issue.Issue jiraIssue(Issue issue) {
        com.atlassian.jira.issue.Issue jiraIssue = mock(com.atlassian.jira.issue.Issue.class);
        com.atlassian.jira.project.Project itsProject = jiraProject(issue.project());
        Status status = mock(Status.class);
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn(issue.category().key());
        when(status.getStatusCategory()).thenReturn(category);
        when(jiraIssue.getStatus()).thenReturn(status);
        when(jiraIssue.getParentId())
                .thenReturn(issue.parent() == null ? null : issue.parent().value());
        when(jiraIssue.getId()).thenReturn(issue.id().value());
        when(jiraIssue.getKey()).thenReturn(issue.key());
        when(jiraIssue.getProjectId()).thenReturn(issue.project().value());
        when(jiraIssue.getProjectObject()).thenReturn(itsProject);
        return jiraIssue;
    }

    com.atlassian.jira.project.Project jiraProject(ProjectId id) {
        com.atlassian.jira.project.Project jiraProject = mock(com.atlassian.jira.project.Project.class);
        when(jiraProject.getId()).thenReturn(id.value());
        when(jiraProject.getKey()).thenReturn("SHIP");
        return jiraProject;
    }
}
