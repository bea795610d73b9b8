package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.collabops.sandbox.db.Sql;
import org.junit.Test;

/** Projects change their keys, go to the archive and away. */
public class ProjectChangesTest extends WorldTest {
    @Test
    public void aRenamedProjectIsFoundByItsOldKey() {
        Project ship = project("SHIP");
        long issueId = issue("SHIP-14").getId();
        Heard heard = Heard.in(world);
        world.projects().rename(user("admin"), ship, "BOAT");
        assertThat(project("SHIP"), is(ship));
        assertThat(project("SHIP").getKey(), is("BOAT"));
        assertThat(issue("SHIP-14").getKey(), is("BOAT-14"));
        assertThat(issue("BOAT-14").getId(), is(issueId));
        ProjectUpdatedEvent event = heard.only(ProjectUpdatedEvent.class);
        assertThat(event.getOldProject().getKey(), is("SHIP"));
        assertThat(event.getProject().getKey(), is("BOAT"));
        ProjectManager projects = (ProjectManager) world.services().get(ProjectManager.class);
        assertThat(projects.getProjectByCurrentKey("SHIP"), nullValue());
    }

    @Test
    public void aKeyOfAnotherProjectCannotBeTakenEvenIfItIsOld() {
        world.projects().rename(user("admin"), project("SHIP"), "BOAT");
        Project plant = project("PLANT");
        for (String taken : new String[] {"BOAT", "SHIP", "plant", "1A"}) {
            assertThrows(InvalidFields.class, () -> world.projects().rename(user("admin"), plant, taken));
        }
        world.projects().rename(user("admin"), project("SHIP"), "SHIP");
        assertThat(issue("BOAT-14").getKey(), is("SHIP-14"));
    }

    @Test
    public void onlyAdministratorsChangeProjects() {
        Project ship = project("SHIP");
        assertThrows(NotPermitted.class, () -> world.projects().rename(user("alice"), ship, "BOAT"));
        assertThrows(NotPermitted.class, () -> world.projects().archive(user("alice"), ship));
        assertThrows(NotPermitted.class, () -> world.projects().delete(user("alice"), ship));
    }

    /** https://developer.atlassian.com/server/jira/platform/jira-archiver/ */
    @Test
    public void anArchivedProjectIsOutOfListsAndSearchAndReadOnly() {
        Heard heard = Heard.in(world);
        Project ship = project("SHIP");
        world.projects().archive(user("admin"), ship);
        assertThat(project("SHIP").isArchived(), is(true));
        assertThat(world.projects().visibleTo(user("alice")), not(hasItem(ship)));
        assertThat(
                world.search().find(user("alice"), "summary ~ freight", 0, 50).issues().stream()
                        .map(issue -> issue.getProjectObject().getKey())
                        .filter("SHIP"::equals)
                        .toList(),
                empty());
        assertThat(world.permissions().has(ProjectPermissions.EDIT_ISSUES, issue("SHIP-14"), user("alice")), is(false));
        assertThrows(NotPermitted.class, () -> world.issues()
                .create(user("alice"), new NewIssue(project("SHIP"), "10002", "New")));
        world.projects().restore(user("admin"), ship);
        assertThat(world.projects().visibleTo(user("alice")), hasItem(ship));
        assertThat(heard.all(), empty());
    }

    @Test
    public void aDeletedProjectTakesItsIssuesWithIt() {
        Project ship = project("SHIP");
        Heard heard = Heard.in(world);
        world.projects().delete(user("admin"), ship);
        ProjectDeletedEvent event = heard.only(ProjectDeletedEvent.class);
        assertThat(event.getKey(), is("SHIP"));
        assertThat(event.getId(), is(ship.getId()));
        assertThat(heard.issueEvents(), empty());
        assertThat(project("SHIP"), nullValue());
        assertThat(issue("SHIP-14"), nullValue());
        Sql sql = new Sql(database.jira());
        assertThat(sql.number("select count(*) from issue where project_id = ?", ship.getId()), is(0L));
        assertThat(
                sql.number("select count(*) from change_group where issue_id not in (select id from issue)"), is(0L));
        assertThat(issue("PLANT-1").getKey(), is("PLANT-1"));
    }

    @Test
    public void aNewProjectIsTold() {
        Heard heard = Heard.in(world);
        Project made = world.projects()
                .create(new NewProject(
                        "NEW",
                        "New",
                        "",
                        user("alice").getKey(),
                        ((StoredProject) project("SHIP")).schemeId(),
                        DemoSite.WORKFLOW));
        assertThat(heard.only(ProjectCreatedEvent.class).getId(), is(made.getId()));
        assertThat(made.getKey(), is("NEW"));
    }

    private Project project(String key) {
        return world.projects().byKey(key);
    }
}
