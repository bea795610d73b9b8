package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.jira.event.user.UserEvent;
import com.atlassian.jira.event.user.UserEventType;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.db.Sql;
import org.junit.Test;

/**
 * Keys and names of people: https://blog.developer.atlassian.com/important-gdpr-changes-in-jira-server/ and
 * https://confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html.
 */
public class AccountsTest extends WorldTest {
    @Test
    public void aRenamedUserKeepsKeyAndIssues() {
        ApplicationUser carol = user("carol");
        Heard heard = Heard.in(world);
        world.accounts().rename(user("admin"), carol, "Caroline");
        assertThat(user("carol"), nullValue());
        assertThat(user("caroline").getKey(), is(carol.getKey()));
        assertThat(issue("SHIP-14").getAssignee().getName(), is("caroline"));
        UserRenamedEvent event = heard.only(UserRenamedEvent.class);
        assertThat(event.getOldUserName(), is("carol"));
        assertThat(event.getUsername(), is("caroline"));
        assertThat(world.users().passwordMatches("caroline", "carol"), is(true));
    }

    @Test
    public void aDeactivatedUserHoldsNoPermissionButStaysOnTheIssues() {
        Heard heard = Heard.in(world);
        ApplicationUser carol = world.accounts().setActive(user("admin"), user("carol"), false);
        assertThat(world.users().passwordMatches("carol", "carol"), is(false));
        assertThat(world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue("SHIP-14"), carol), is(false));
        assertThat(issue("SHIP-14").getAssignee(), is(carol));
        UserEditedEvent event = heard.only(UserEditedEvent.class);
        assertThat(event.getOriginalUser().isActive(), is(true));
        assertThat(event.getUser().isActive(), is(false));
        assertThat(event.getUser().getName(), is("carol"));
    }

    @Test
    public void aDeletionIsToldByNameWhenTheUserIsGone() {
        Heard heard = Heard.in(world);
        world.accounts().delete(user("admin"), user("carol"));
        assertThat(heard.only(UserDeletedEvent.class).getUsername(), is("carol"));
        assertThat(user("carol"), nullValue());
        assertThat(issue("SHIP-14").getAssignee(), nullValue());
    }

    @Test
    public void anonymisingTakesNameAndAddressAndKeepsANewStyleKey() {
        ApplicationUser carol = user("carol");
        world.accounts().anonymise(user("admin"), carol);
        ApplicationUser anonymous = world.users().byKey(carol.getKey());
        assertThat(anonymous.getName(), is(carol.getKey().toLowerCase(Locale.ROOT)));
        assertThat(anonymous.getDisplayName(), not(is(carol.getDisplayName())));
        assertThat(anonymous.isActive(), is(false));
        assertThat(user("carol"), nullValue());
    }

    @Test
    public void anonymisingChangesAnOldStyleKeyInEveryRow() {
        Sql sql = new Sql(database.jira());
        String before = user("carol").getKey();
        sql.update("update app_user set user_key = ? where user_key = ?", "carol", before);
        sql.update("update issue set assignee = ? where assignee = ?", "carol", before);
        sql.update("update change_item set new_value = ? where new_value = ?", "carol", before);
        world.permissions().grant(1, ProjectPermissions.BROWSE_PROJECTS, Holder.user("carol"));
        world.accounts().anonymise(user("admin"), user("carol"));
        assertThat(world.users().byKey("carol"), nullValue());
        assertThat(issue("SHIP-14").getAssignee().getKey(), is(before));
        assertThat(sql.number("select count(*) from change_item where new_value = 'carol'"), is(0L));
        assertThat(sql.number("select count(*) from permission_grant where holder_name = 'carol'"), is(0L));
    }

    @Test
    public void aNewUserIsTold() {
        Heard heard = Heard.in(world);
        NewUser person = new NewUser("Hans", "hans", "Hans Meier", "hans@example.com", null, null, List.of());
        ApplicationUser hans = world.accounts().create(user("admin"), person);
        UserEvent event = heard.only(UserEvent.class);
        assertThat(event.getEventType(), is(UserEventType.USER_CREATED));
        assertThat(event.getUser(), is(hans));
        assertThrows(InvalidFields.class, () -> world.accounts().create(user("admin"), person));
    }

    @Test
    public void aGrantToAGroupFollowsItsMembers() {
        Project plant = world.projects().byKey("PLANT");
        world.permissions()
                .grant(
                        ((StoredProject) plant).schemeId(),
                        ProjectPermissions.BROWSE_PROJECTS,
                        Holder.group("visitors"));
        ApplicationUser grace = user("grace");
        assertThat(world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, plant, grace), is(false));
        world.accounts().join(user("admin"), grace, "visitors");
        assertThat(world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, plant, grace), is(true));
        world.accounts().leave(user("admin"), grace, "visitors");
        assertThat(world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, plant, grace), is(false));
    }

    @Test
    public void onlyAdministratorsChangePeople() {
        assertThrows(NotPermitted.class, () -> world.accounts().delete(user("alice"), user("carol")));
        assertThrows(NotPermitted.class, () -> world.accounts().rename(user("alice"), user("carol"), "x"));
    }

    @Test
    public void aGroupHasItsActiveMembers() {
        GroupManager groups = (GroupManager) HostServices.of(world).get(GroupManager.class);
        world.accounts().setActive(user("admin"), user("carol"), false);
        assertThat(groups.getUsersInGroup("jira-administrators"), contains(user("admin")));
        assertThat(groups.getUsersInGroup("jira-software-users"), hasItem(user("bob")));
        assertThat(groups.getUsersInGroup("jira-software-users"), not(hasItem(user("carol"))));
        assertThat(groups.getUsersInGroup("no-such-group"), is(empty()));
    }
}
