package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.db.Sql;
import org.collabops.sandbox.world.IssueDetails.ChangedField;
import org.junit.Test;

/**
 * Which operation publishes what: https://confluence.atlassian.com/adminjiraserver071/adding-a-custom-event-802592793.html.
 * The items of a history are those of public Jira sites: Project and Key of a move, WorklogId, timespent and
 * timeestimate of work, Link of a link.
 */
public class IssueChangesTest extends WorldTest {
    @Test
    public void aMovedIssueKeepsItsIdAndIsFoundByItsOldKey() {
        MutableIssue before = issue("SHIP-14");
        Heard heard = Heard.in(world);
        world.issues().move(user("alice"), before.getId(), project("PLANT"), Map.of());
        MutableIssue moved = issue("SHIP-14");
        assertThat(moved.getId(), is(before.getId()));
        assertThat(moved.getKey(), is("PLANT-17"));
        assertThat(heard.issueEvents(), contains("PLANT-17 9"));
        IssueManager issues = (IssueManager) world.services().get(IssueManager.class);
        assertThat(issues.getIssueObject("SHIP-14"), is(moved));
        assertThat(issues.getIssueByCurrentKey("SHIP-14"), nullValue());
    }

    @Test
    public void aMoveLeavesProjectAndKeyInTheHistory() {
        String summary = issue("SHIP-14").getSummary();
        world.issues().move(user("alice"), issue("SHIP-14").getId(), project("PLANT"), Map.of("summary", "Moved"));
        assertThat(
                lastChange("PLANT-17"),
                contains(
                        new ChangedField("Project", "10000", "Freight tracking", "10001", "Assembly line 4"),
                        new ChangedField("Key", null, "SHIP-14", null, "PLANT-17"),
                        new ChangedField("summary", null, summary, null, "Moved"),
                        new ChangedField("Component", null, "Order page", null, null)));
    }

    @Test
    public void subTasksMoveWithTheirParent() {
        MutableIssue parent = issue("SHIP-14");
        MutableIssue child = subTaskOf(parent);
        Heard heard = Heard.in(world);
        world.issues().move(user("alice"), parent.getId(), project("PLANT"), Map.of());
        assertThat(heard.issueEvents(), contains("PLANT-17 9", "PLANT-18 9"));
        assertThat(world.issues().byId(child.getId()).getKey(), is("PLANT-18"));
    }

    @Test
    public void movingNeedsBothProjects() {
        assertThrows(NotPermitted.class, () -> world.issues()
                .move(user("carol"), issue("SHIP-14").getId(), project("PLANT"), Map.of()));
    }

    @Test
    public void aDeletedIssueLeavesNothingAndItsNumberIsNotGivenAgain() {
        MutableIssue parent = create("Short-lived", Map.of("labels", "a"));
        MutableIssue child = subTaskOf(parent);
        world.issues().comments().add(user("alice"), parent.getId(), "Hello", Audience.everyone());
        world.issues()
                .links()
                .create(
                        user("alice"),
                        anyLinkType(),
                        parent.getId(),
                        issue("SHIP-3").getId());
        Heard heard = Heard.in(world);
        world.issues().delete(user("alice"), parent.getId());
        assertThat(heard.issueEvents(), contains(child.getKey() + " 8", parent.getKey() + " 8"));
        assertThat(issue(parent.getKey()), nullValue());
        assertThat(issue(child.getKey()), nullValue());
        for (String rows : List.of(
                "issue_value where issue_id",
                "issue_comment where issue_id",
                "change_group where issue_id",
                "issue_link where source_id")) {
            assertThat(
                    rows,
                    new Sql(database.jira()).number("select count(*) from " + rows + " = ?", parent.getId()),
                    is(0L));
        }
        assertThat(create("Next", Map.of()).getKey(), not(is(parent.getKey())));
        assertThat(create("Next", Map.of()).getKey(), not(is(child.getKey())));
    }

    @Test
    public void deletingNeedsItsOwnPermission() {
        assertThrows(NotPermitted.class, () -> world.issues()
                .delete(user("carol"), issue("SHIP-14").getId()));
        assertThat(issue("SHIP-14"), notNullValue());
    }

    /** https://developer.atlassian.com/server/jira/platform/jira-archiver/ */
    @Test
    public void anArchivedIssueCanBeLookedAtButNeitherFoundNorChanged() {
        long id = issue("SHIP-14").getId();
        Heard heard = Heard.in(world);
        world.issues().archive(user("alice"), id);
        assertThat(issue("SHIP-14").isArchived(), is(true));
        assertThat(world.search().find(user("alice"), "key = SHIP-14", 0, 10).total(), is(0));
        assertThat(
                world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue("SHIP-14"), user("bob")), is(true));
        assertThrows(NotPermitted.class, () -> world.issues().edit(user("bob"), id, Map.of("summary", "x")));
        assertThat(world.workflows().available(user("carol"), issue("SHIP-14")), empty());
        assertThrows(NotPermitted.class, () -> world.issues().restore(user("bob"), id));
        world.issues().restore(user("alice"), id);
        assertThat(world.search().find(user("alice"), "key = SHIP-14", 0, 10).total(), is(1));
        assertThat(heard.all(), empty());
    }

    @Test
    public void aRestrictedCommentIsForItsAudienceOnly() {
        MutableIssue issue = issue("SHIP-14");
        Heard heard = Heard.in(world);
        world.issues().comments().add(user("alice"), issue.getId(), "Among us", Audience.role(DemoSite.ADMINISTRATORS));
        world.issues()
                .comments()
                .add(user("alice"), issue.getId(), "Licensed only", Audience.group("jira-software-users"));
        assertThat(bodies("alice"), hasItem("Among us"));
        assertThat(bodies("carol"), not(hasItem("Among us")));
        assertThat(bodies("carol"), hasItem("Licensed only"));
        IssueEvent event = heard.of(IssueEvent.class).get(0);
        assertThat(event.getEventTypeId(), is(6L));
        assertThat(event.getComment().getRoleLevelId(), notNullValue());
        assertThat(event.getComment().getGroupLevel(), nullValue());
        assertThrows(InvalidFields.class, () -> world.issues()
                .comments()
                .add(user("carol"), issue.getId(), "x", Audience.role(DemoSite.ADMINISTRATORS)));
    }

    @Test
    public void commentsAreEditedAndDeletedByTheirAuthorsAndAdministrators() {
        long issue = issue("SHIP-14").getId();
        IssueComments comments = world.issues().comments();
        long id = comments.add(user("carol"), issue, "First", Audience.everyone());
        Heard heard = Heard.in(world);
        assertThrows(NotPermitted.class, () -> comments.edit(user("bob"), issue, id, "Mine", Audience.everyone()));
        comments.edit(user("carol"), issue, id, "Second", Audience.everyone());
        assertThat(bodies("bob"), hasItem("Second"));
        assertThrows(NotPermitted.class, () -> comments.delete(user("bob"), issue, id));
        comments.delete(user("alice"), issue, id);
        assertThat(bodies("bob"), not(hasItem("Second")));
        assertThat(heard.issueEvents(), contains("SHIP-14 14", "SHIP-14 17"));
        assertThat(
                lastChange("SHIP-14"), contains(new ChangedField("Comment", String.valueOf(id), "Second", null, null)));
        assertThrows(Missing.class, () -> comments.delete(user("alice"), issue, id));
    }

    @Test
    public void workIsAddedUpAndTakenOffTheEstimate() {
        MutableIssue issue = create("Work", Map.of("timeestimate", "7200"));
        IssueWorklogs worklogs = world.issues().worklogs();
        Instant start = Worlds.CLOCK.instant();
        Heard heard = Heard.in(world);
        long id = worklogs.add(user("bob"), issue.getId(), start, 3600, "Looked at it", Audience.everyone());
        assertThat(
                lastChange(issue.getKey()),
                containsInAnyOrder(
                        new ChangedField("WorklogId", String.valueOf(id), String.valueOf(id), null, null),
                        new ChangedField("timeestimate", "7200", "7200", "3600", "3600"),
                        new ChangedField("timespent", null, null, "3600", "3600")));
        worklogs.edit(user("bob"), issue.getId(), id, start, 1800, "Less");
        assertThat(details(issue.getKey()).remainingEstimateSeconds(), is(5400L));
        worklogs.delete(user("bob"), issue.getId(), id);
        assertThat(details(issue.getKey()).worklogs(), empty());
        assertThat(details(issue.getKey()).remainingEstimateSeconds(), is(7200L));
        String key = issue.getKey();
        assertThat(heard.issueEvents(), contains(key + " 10", key + " 15", key + " 16"));
        assertThat(heard.of(IssueEvent.class).get(0).getWorklog().getTimeSpent(), is(3600L));
    }

    @Test
    public void bothEndsOfALinkRememberIt() {
        Heard heard = Heard.in(world);
        MutableIssue from = create("One", Map.of());
        MutableIssue to = create("Two", Map.of());
        StoredLinkType type = world.issues().links().types().get(0);
        world.issues().links().create(user("bob"), type.getName(), from.getId(), to.getId());
        world.issues().links().create(user("bob"), type.getName(), from.getId(), to.getId());
        var link = heard.only(IssueLinkCreatedEvent.class).getIssueLink();
        assertThat(link.getSourceId(), is(from.getId()));
        assertThat(link.getDestinationObject().getKey(), is(to.getKey()));
        String outward = "This issue " + type.getOutward() + " " + to.getKey();
        assertThat(lastChange(from.getKey()), contains(new ChangedField("Link", null, null, to.getKey(), outward)));
        String inward = "This issue " + type.getInward() + " " + from.getKey();
        assertThat(lastChange(to.getKey()), contains(new ChangedField("Link", null, null, from.getKey(), inward)));
        world.issues().links().delete(user("bob"), link.getId());
        assertThat(heard.only(IssueLinkDeletedEvent.class).getIssueLink().getId(), is(link.getId()));
        assertThat(details(from.getKey()).links(), empty());
    }

    @Test
    public void anEpicIsALinkOfItsOwnType() {
        MutableIssue story = create("Story", Map.of());
        MutableIssue epic = create("Epic", Map.of());
        MutableIssue other = create("Other epic", Map.of());
        Heard heard = Heard.in(world);
        world.issues().links().setEpic(user("bob"), story.getId(), epic.getId());
        world.issues().links().setEpic(user("bob"), story.getId(), other.getId());
        var links = heard.of(IssueLinkCreatedEvent.class);
        assertThat(links, hasSize(2));
        assertThat(links.get(0).getIssueLink().getIssueLinkType().getName(), is("Epic-Story Link"));
        assertThat(links.get(0).getIssueLink().isSystemLink(), is(true));
        assertThat(links.get(0).getIssueLink().getSourceId(), is(epic.getId()));
        assertThat(heard.of(IssueLinkDeletedEvent.class), hasSize(1));
        assertThat(
                lastChange(story.getKey()),
                contains(new ChangedField(
                        "Epic Link",
                        epic.getId().toString(),
                        epic.getKey(),
                        other.getId().toString(),
                        other.getKey())));
    }

    private Project project(String key) {
        return world.projects().byKey(key);
    }

    private String anyLinkType() {
        return world.issues().links().types().get(0).getName();
    }

    private MutableIssue create(String summary, Map<String, String> fields) {
        return world.issues().create(user("alice"), new NewIssue(project("SHIP"), "10002", summary, fields));
    }

    private MutableIssue subTaskOf(Issue parent) {
        return world.issues()
                .create(
                        user("alice"),
                        new NewIssue(project("SHIP"), "10003", "Part", Map.of("parent", parent.getKey())));
    }

    private List<ChangedField> lastChange(String key) {
        List<IssueDetails.Change> history = details(key).history();
        return new ArrayList<>(history.get(history.size() - 1).fields());
    }

    private List<String> bodies(String reader) {
        return world.issues().details(issue("SHIP-14"), user(reader)).comments().stream()
                .map(IssueDetails.Comment::body)
                .toList();
    }
}
