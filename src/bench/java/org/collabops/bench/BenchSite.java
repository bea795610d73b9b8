package org.collabops.bench;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Access;
import org.collabops.host.Epics;
import org.collabops.host.FakeWords;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Queries;
import org.collabops.host.Versions;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraAccess;
import org.collabops.host.jira.JiraEpics;
import org.collabops.host.jira.JiraIssues;
import org.collabops.host.jira.JiraPeople;
import org.collabops.host.jira.JiraProjects;
import org.collabops.host.jira.JiraQueries;
import org.collabops.host.jira.JiraVersions;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.GeneratedWorld;
import org.collabops.sandbox.world.World;

/** A generated site of many issues on PostgreSQL, and what the app asks of it. */
final class BenchSite implements AutoCloseable {
    final Database database = TestDatabases.postgres(TransactionMode.NONE);
    final Clock clock = Clock.systemUTC();
    final Epics epics;
    final Queries queries;
    final Access access;
    final Issues issues;
    final People people;
    final Projects projects;
    final Versions versions;
    final Words words;

    private final World world = World.open(database, clock, Locale.ENGLISH);

    BenchSite(int size) {
        DemoWorld.writeInto(world);
        GeneratedWorld.writeInto(world, size);
        UserManager users = host(UserManager.class);
        epics = new JiraEpics(host(IssueLinkManager.class));
        queries = new JiraQueries(host(SearchService.class), users, epics);
        access = new JiraAccess(
                host(PermissionManager.class),
                host(GlobalPermissionManager.class),
                host(SearchService.class),
                host(ProjectManager.class),
                host(IssueManager.class),
                users);
        issues = new JiraIssues(host(IssueManager.class));
        people = new JiraPeople(users, world.authentication());
        projects = new JiraProjects(host(ProjectManager.class));
        versions = new JiraVersions(host(VersionManager.class));
        words = new FakeWords();
    }

    Actor user(String name) {
        return Actor.user(new UserKey(world.users().byName(name).getKey()));
    }

    /** What a function of the administrator's does is asked for no permission. */
    Actor rule() {
        return Actor.function("bench", user("admin").user().orElseThrow());
    }

    /** Lets this user be the one that Jira knows as logged in. */
    void logIn(String name) {
        world.authentication().setLoggedInUser(world.users().byName(name));
    }

    Set<ProjectId> projectIds() {
        return access.visibleProjects(user("admin"));
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T host(Class<T> type) {
        return type.cast(world.services().get(type));
    }
}
