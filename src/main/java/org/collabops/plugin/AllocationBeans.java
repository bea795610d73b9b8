package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.worklog.WorklogService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import org.collabops.allocations.AllocateByRule;
import org.collabops.allocations.AllocationAccess;
import org.collabops.allocations.AllocationFlags;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.Allocations;
import org.collabops.allocations.CapacityCheck;
import org.collabops.allocations.ComparisonService;
import org.collabops.allocations.IssuePlanService;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.Narrowest;
import org.collabops.allocations.ReleaseByRule;
import org.collabops.allocations.Targets;
import org.collabops.allocations.UtilisationService;
import org.collabops.allocations.store.AoAllocations;
import org.collabops.flags.FlagSource;
import org.collabops.flags.Flags;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.WorkService;
import org.collabops.host.Access;
import org.collabops.host.Assignments;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Queries;
import org.collabops.host.Versions;
import org.collabops.host.Worklogs;
import org.collabops.host.jira.JiraAssignments;
import org.collabops.host.jira.JiraVersions;
import org.collabops.host.jira.JiraWorklogs;
import org.collabops.outbox.Action;
import org.collabops.people.CapacityService;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.PeopleSettings;
import org.collabops.people.TeamService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of allocations, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class AllocationBeans {
    @Bean
    Versions versions(HostServices host) {
        return new JiraVersions(host.imported(VersionManager.class));
    }

    @Bean
    Assignments assignments(HostServices host) {
        return new JiraAssignments(host.imported(IssueManager.class));
    }

    @Bean
    Worklogs worklogs(HostServices host, Queries queries) {
        return new JiraWorklogs(
                queries,
                host.imported(WorklogService.class),
                host.imported(IssueManager.class),
                host.imported(UserManager.class),
                host.imported(TimeZoneManager.class));
    }

    @Bean
    Allocations allocations(ActiveObjects ao) {
        return new AoAllocations(ao);
    }

    @Bean
    Targets targets(
            Projects projects,
            Versions versions,
            Issues issues,
            GoalAccess goals,
            Access access,
            PeopleSettings settings) {
        return new Targets(projects, versions, issues, goals, access, settings::enabled);
    }

    @Bean
    AllocationAccess allocationAccess(Targets targets, TeamService teams, Access access, Clock clock) {
        return new AllocationAccess(targets, teams, access, clock);
    }

    @Bean
    AllocationService allocationService(
            Allocations allocations,
            AllocationAccess access,
            Targets targets,
            TeamService teams,
            People people,
            Clock clock) {
        return new AllocationService(allocations, access, targets, teams, people, clock);
    }

    @Bean
    LoadService loadService(
            Allocations allocations, Targets targets, CapacityService capacities, FiguresPolicy policy) {
        return new LoadService(allocations, targets, capacities, policy);
    }

    @Bean
    UtilisationService utilisationService(
            AllocationService allocations, AllocationAccess access, LoadService loads, TeamService teams) {
        return new UtilisationService(allocations, access, loads, teams);
    }

    @Bean
    Narrowest narrowest(Assignments assignments, GoalAccess goals, WorkService work) {
        return new Narrowest(assignments, goals, work);
    }

    @Bean
    ComparisonService comparisonService(
            AllocationService allocations,
            AllocationAccess access,
            LoadService loads,
            Targets targets,
            Narrowest narrowest,
            Worklogs worklogs,
            FiguresPolicy policy,
            TeamService teams) {
        return new ComparisonService(allocations, access, loads, targets, narrowest, worklogs, policy, teams);
    }

    @Bean
    IssuePlanService issuePlanService(AllocationService allocations, LoadService loads) {
        return new IssuePlanService(allocations, loads);
    }

    @Bean
    CapacityCheck capacityCheck(PeopleSettings settings, LoadService loads, FiguresPolicy policy, Clock clock) {
        return new CapacityCheck(settings, loads, policy, clock);
    }

    @Bean
    Action allocateByRule(
            AllocationService service, Allocations allocations, Assignments assignments, Flags flags, Clock clock) {
        return new AllocateByRule(service, allocations, assignments, flags, clock);
    }

    @Bean
    Action releaseByRule(
            AllocationService service, Allocations allocations, Assignments assignments, Flags flags, Clock clock) {
        return new ReleaseByRule(service, allocations, assignments, flags, clock);
    }

    @Bean
    FlagSource allocationFlags(AllocationService service, LoadService loads, People people) {
        return new AllocationFlags(service, loads, people);
    }

    @Bean
    Upkeep allocationUpkeep(Allocations allocations) {
        return new Upkeep("allocations had been left half-written and are mended", allocations::mendProjections);
    }
}
