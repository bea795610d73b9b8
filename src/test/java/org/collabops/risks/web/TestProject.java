package org.collabops.risks.web;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;
import static org.collabops.host.FakeAccess.Right.CREATE_ISSUES;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.MANAGE;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeProjects;
import org.collabops.host.FakeTimes;
import org.collabops.host.FakeWords;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.FakeRiskModels;
import org.collabops.risks.FakeRiskSettings;
import org.collabops.risks.FakeRisks;
import org.collabops.risks.Response;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskChange;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskService;
import org.collabops.risks.Status;

/** A project with risks switched on, a member (logged in), a reader without rights, and a manager. */
final class TestProject {
    static final ProjectId PROJECT = new ProjectId(10000);
    static final IssueId ISSUE = new IssueId(10011);
    static final IssueId SECRET = new IssueId(10012);
    static final Actor MEMBER = Actor.user(new UserKey("JIRAUSER10102"));
    static final Actor MANAGER = Actor.user(new UserKey("JIRAUSER10101"));
    static final Actor READER = Actor.user(new UserKey("JIRAUSER10104"));
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final FakeRisks risks = new FakeRisks();
    final FakeRiskSettings settings = new FakeRiskSettings().switchOn(PROJECT);
    final FakeAccess access = new FakeAccess();
    final FakeIssues issues = new FakeIssues();
    final FakeProjects projects = new FakeProjects();
    final FakePeople people = new FakePeople();
    final FakeWords words = new FakeWords();
    final Times times = new FakeTimes(CLOCK);
    final FakeRiskModels models = new FakeRiskModels();
    final RiskService service = new RiskService(risks, settings, models, access, issues, people, CLOCK);
    final RiskModelService modelService = new RiskModelService(models, settings, risks, access, CLOCK);
    final Project project = projects.add(PROJECT.value(), "SHIP", "Ship & Co");

    TestProject() {
        people.add("JIRAUSER10101", "alice", "Alice");
        people.add("JIRAUSER10102", "bob", "Bob <b>");
        people.add("JIRAUSER10104", "dave", "Dave");
        people.logIn(MEMBER);
        issues.add(ISSUE.value(), "SHIP-1", "The first", PROJECT);
        issues.add(SECRET.value(), "SHIP-2", "Secret", PROJECT);
        access.grant(MEMBER, PROJECT, SEE, CREATE_ISSUES).grant(MEMBER, ISSUE, SEE, EDIT);
        access.grant(READER, PROJECT, SEE).grant(READER, ISSUE, SEE);
        access.grant(MANAGER, PROJECT, SEE, CREATE_ISSUES, MANAGE)
                .grant(MANAGER, ISSUE, SEE, EDIT)
                .grant(MANAGER, SECRET, SEE, EDIT);
    }

    Risk raise(String title, Assessment inherent) {
        return service.raise(MEMBER, PROJECT, change(ISSUE, title, inherent, Status.OPEN, null));
    }

    Risk raise(Actor actor, IssueId issue, String title, Status status, LocalDate reviewDate) {
        Status first = Status.FIRST.contains(status) ? status : Status.OPEN;
        Risk risk = service.raise(actor, PROJECT, change(issue, title, new Assessment(4, 5), first, reviewDate));
        return first == status ? risk : service.change(actor, risk.id(), 1, RiskChange.status(status));
    }

    com.atlassian.jira.issue.Issue jiraIssue() {
        com.atlassian.jira.issue.Issue issue = mock(com.atlassian.jira.issue.Issue.class);
        com.atlassian.jira.project.Project itsProject = jiraProject();
        com.atlassian.jira.issue.status.Status status = toDo();
        when(issue.getId()).thenReturn(ISSUE.value());
        when(issue.getKey()).thenReturn("SHIP-1");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getProjectId()).thenReturn(PROJECT.value());
        when(issue.getProjectObject()).thenReturn(itsProject);
        return issue;
    }

    private static com.atlassian.jira.issue.status.Status toDo() {
        com.atlassian.jira.issue.status.Status status = mock(com.atlassian.jira.issue.status.Status.class);
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn("new");
        when(status.getStatusCategory()).thenReturn(category);
        return status;
    }

    com.atlassian.jira.project.Project jiraProject() {
        com.atlassian.jira.project.Project jiraProject = mock(com.atlassian.jira.project.Project.class);
        when(jiraProject.getId()).thenReturn(PROJECT.value());
        when(jiraProject.getKey()).thenReturn("SHIP");
        return jiraProject;
    }

    private static RiskChange change(
            IssueId issue, String title, Assessment inherent, Status status, LocalDate reviewDate) {
        return new RiskChange(
                of(issue),
                of(title),
                absent(),
                of(Category.TECHNICAL),
                absent(),
                of(inherent),
                absent(),
                of(status),
                of(Response.REDUCE),
                of(reviewDate));
    }
}
