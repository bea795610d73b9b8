package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.collabops.Kept;
import org.collabops.flags.FlagSource;
import org.collabops.flags.Flags;
import org.collabops.goals.AlignByRule;
import org.collabops.goals.AlignmentLog;
import org.collabops.goals.AlignmentService;
import org.collabops.goals.CheckInByRule;
import org.collabops.goals.CheckInFlags;
import org.collabops.goals.CheckInService;
import org.collabops.goals.CheckIns;
import org.collabops.goals.CoverageService;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleService;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMapReader;
import org.collabops.goals.GoalSettings;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.Goals;
import org.collabops.goals.Inheritance;
import org.collabops.goals.IssueLinks;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.PaceBounds;
import org.collabops.goals.RememberedCheckIns;
import org.collabops.goals.ServiceCheck;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceService;
import org.collabops.goals.StandingService;
import org.collabops.goals.WorkService;
import org.collabops.goals.store.AoAlignmentLog;
import org.collabops.goals.store.AoCheckIns;
import org.collabops.goals.store.AoGoalSettings;
import org.collabops.goals.store.AoGoals;
import org.collabops.goals.store.AoIssueLinks;
import org.collabops.goals.store.AoPaceSettings;
import org.collabops.host.Access;
import org.collabops.host.Caches;
import org.collabops.host.Epics;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Queries;
import org.collabops.host.Threads;
import org.collabops.outbox.Action;
import org.collabops.settings.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of goals, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class GoalBeans {
    @Bean
    Kept<Cycle> cycles(ActiveObjects ao) {
        return AoGoals.cycles(ao);
    }

    @Bean
    Kept<Space> spaces(ActiveObjects ao) {
        return AoGoals.spaces(ao);
    }

    @Bean
    Kept<Objective> objectives(ActiveObjects ao) {
        return AoGoals.objectives(ao);
    }

    @Bean
    Kept<KeyResult> keyResults(ActiveObjects ao) {
        return AoGoals.keyResults(ao);
    }

    @Bean
    AlignmentLog alignmentLog(ActiveObjects ao) {
        return new AoAlignmentLog(ao);
    }

    @Bean
    CheckIns checkIns(ActiveObjects ao, Caches caches) {
        AoCheckIns kept = new AoCheckIns(ao);
        return new RememberedCheckIns(kept, kept::latest, caches);
    }

    @Bean
    IssueLinks issueLinks(ActiveObjects ao) {
        return new AoIssueLinks(ao);
    }

    @Bean
    GoalSettings goalSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoGoalSettings(ao, caches, clock);
    }

    @Bean
    SiteSettings<PaceBounds> paceSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoPaceSettings(ao, caches, clock);
    }

    @Bean
    Goals goals(
            Kept<Cycle> cycles,
            Kept<Space> spaces,
            Kept<Objective> objectives,
            Kept<KeyResult> keyResults,
            AlignmentLog log,
            Caches caches) {
        return new Goals(cycles, spaces, objectives, keyResults, log, caches);
    }

    @Bean(destroyMethod = "close")
    GoalMapReader goalMapReader(Goals goals, Threads threads) {
        return new GoalMapReader(goals, threads);
    }

    @Bean
    GoalAccess goalAccess(Goals goals, GoalSettings settings, Access access) {
        return new GoalAccess(goals, settings, access);
    }

    @Bean
    CycleService cycleService(Goals goals, GoalAccess access, Clock clock) {
        return new CycleService(goals, access, clock);
    }

    @Bean
    SpaceService spaceService(
            Goals goals, GoalAccess rights, Access access, GoalSettings settings, People people, Clock clock) {
        return new SpaceService(goals, rights, access, settings, people, clock);
    }

    @Bean
    ObjectiveService objectiveService(Goals goals, GoalAccess access, People people, Clock clock) {
        return new ObjectiveService(goals, access, people, clock);
    }

    @Bean
    KeyResultService keyResultService(Goals goals, GoalAccess access, Queries queries, People people, Clock clock) {
        return new KeyResultService(goals, access, queries, people, clock);
    }

    @Bean
    AlignmentService alignmentService(Goals goals, GoalAccess access, Clock clock) {
        return new AlignmentService(goals, access, clock);
    }

    @Bean
    CheckInService checkInService(GoalAccess access, CheckIns checkIns, Clock clock) {
        return new CheckInService(access, checkIns, clock);
    }

    @Bean
    Inheritance inheritance(GoalSettings settings, Access access, Issues issues, Epics epics, Queries queries) {
        return new Inheritance(settings, access, issues, epics, queries);
    }

    @Bean
    WorkService workService(
            GoalAccess goals,
            IssueLinks links,
            GoalSettings settings,
            Inheritance inheritance,
            Access access,
            Issues issues,
            Clock clock) {
        return new WorkService(goals, links, settings, inheritance, access, issues, clock);
    }

    @Bean
    StandingService standingService(
            GoalAccess access,
            CheckIns checkIns,
            WorkService work,
            Queries queries,
            SiteSettings<PaceBounds> pace,
            Clock clock) {
        return new StandingService(access, checkIns, work, queries, pace, clock);
    }

    @Bean
    CoverageService coverageService(
            GoalAccess goals, GoalSettings settings, WorkService work, Access access, Issues issues, Queries queries) {
        return new CoverageService(goals, settings, work, access, issues, queries);
    }

    @Bean
    GoalSettingsService goalSettingsService(GoalSettings settings, SiteSettings<PaceBounds> pace, Access access) {
        return new GoalSettingsService(settings, pace, access);
    }

    @Bean
    Action checkInByRule(
            CheckInService service,
            KeyResultService keyResults,
            WorkService work,
            GoalAccess access,
            GoalSettings settings,
            Issues issues,
            Flags flags,
            Clock clock) {
        return new CheckInByRule(service, keyResults, work, access, settings, issues, flags, clock);
    }

    @Bean
    Action alignByRule(WorkService work, GoalAccess access, Issues issues) {
        return new AlignByRule(work, access, issues);
    }

    @Bean
    ServiceCheck serviceCheck(GoalAccess goals, GoalSettings settings, WorkService work) {
        return new ServiceCheck(goals, settings, work);
    }

    @Bean
    FlagSource checkInFlags(KeyResultService keyResults) {
        return new CheckInFlags(keyResults);
    }

    @Bean
    Upkeep goalUpkeep(Goals goals) {
        return new Upkeep("goals had been left half-written and are mended", goals::mendProjections);
    }

    @Bean
    Upkeep checkInUpkeep(CheckIns checkIns) {
        return new Upkeep("check-ins had been left half-written and are mended", checkIns::mendProjections);
    }
}
