package org.collabops.sandbox.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.issue.worklog.WorklogService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What plans ask of issues and of what was logged on them. */
public class ProjectVersionsTest extends WorldTest {
    @Test
    public void aVersionHasAnIdByWhichItIsFoundAgain() {
        fix("SHIP-14", "1.0");
        VersionManager versions = (VersionManager) world.services().get(VersionManager.class);

        List<ProjectVersions.StoredVersion> all = world.versions().of(project("SHIP"));

        assertThat(all.stream().map(Version::getName).toList(), contains("1.0"));
        assertThat(versions.getVersion(all.get(0).getId()).getProjectId(), is(project("SHIP")));
        assertThat(versions.getVersion(999_999L), is(nullValue()));
        assertThat(versions.getVersionsUnreleased(project("SHIP"), false), contains(all.get(0)));
        assertThat(versions.getVersionsUnreleased(project("PLANT"), false), is(empty()));
        assertThat(world.versions().of(project("PLANT")), is(empty()));
    }

    @Test
    public void anIssueKnowsItsVersionsItsDueDateAndWhatRemains() {
        fix("SHIP-14", "1.0");
        world.issues().edit(user("alice"), issue("SHIP-14").getId(), Map.of("duedate", "2026-12-08"));

        MutableIssue issue = issue("SHIP-14");

        assertThat(issue.getFixVersions().stream().map(Version::getName).toList(), contains("1.0"));
        assertThat(issue.getDueDate().toLocalDateTime().toString(), is("2026-12-08T00:00"));
    }

    @Test
    public void worklogsAreForWhoMayReadThem() {
        long id = issue("SHIP-14").getId();
        int before = read(user("bob"), id).size();
        world.issues()
                .worklogs()
                .add(user("alice"), id, Instant.EPOCH, 3_600, "", new Audience(null, "Administrators"));

        assertThat(read(user("alice"), id), hasSize(before + 1));
        assertThat(read(user("bob"), id), hasSize(before));
    }

    @Test
    public void workIsFoundByTheDayOnWhichItBegan() {
        long id = issue("SHIP-14").getId();
        world.issues()
                .worklogs()
                .add(user("alice"), id, Instant.parse("2031-03-05T08:00:00Z"), 3_600, "", Audience.everyone());

        assertThat(found("worklogDate >= 2031-03-05 AND worklogDate <= 2031-03-06"), contains("SHIP-14"));
        assertThat(found("worklogDate >= 2031-03-06"), not(contains("SHIP-14")));
    }

    private Long project(String key) {
        return world.projects().byKey(key).getId();
    }

    private List<String> found(String jql) {
        return world.search().find(user("alice"), jql, 0, 10).issues().stream()
                .map(Issue::getKey)
                .toList();
    }

    private List<Worklog> read(ApplicationUser user, long issue) {
        WorklogService service = (WorklogService) world.services().get(WorklogService.class);
        return service.getByIssueVisibleToUser(
                new JiraServiceContextImpl(user), world.issues().byId(issue));
    }

    private void fix(String key, String version) {
        world.sql()
                .update(
                        "insert into issue_value (issue_id, field, place, content) values (?, ?, 0, ?)",
                        issue(key).getId(),
                        IssueList.FIX_VERSIONS.name(),
                        version);
    }
}
