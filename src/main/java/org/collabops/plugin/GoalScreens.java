package org.collabops.plugin;

import java.time.Clock;
import org.collabops.goals.CycleService;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.IssueGoalService;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.SpaceService;
import org.collabops.goals.StandingService;
import org.collabops.goals.WorkService;
import org.collabops.goals.web.CoverageViews;
import org.collabops.goals.web.GoalPanels;
import org.collabops.goals.web.GoalsViews;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that panel, page and report of goals share with the fragments of them, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class GoalScreens {
    @Bean
    IssueGoalService issueGoalService(WorkService work, StandingService standings) {
        return new IssueGoalService(work, standings);
    }

    @Bean
    GoalsViews goalsViews(
            GoalAccess access,
            CycleService cycles,
            SpaceService spaces,
            ObjectiveService objectives,
            StandingService standings,
            People people,
            Words words,
            Times times,
            Clock clock) {
        return new GoalsViews(access, cycles, spaces, objectives, standings, people, words, times, clock);
    }

    @Bean
    GoalPanels goalPanels(
            IssueGoalService goals,
            WorkService work,
            GoalAccess access,
            Issues issues,
            People people,
            Words words,
            Times times) {
        return new GoalPanels(goals, work, access, issues, people, words, times);
    }

    @Bean
    CoverageViews coverageViews(
            WorkService work,
            GoalAccess access,
            GoalSettingsService settings,
            Issues issues,
            Projects projects,
            People people,
            Words words) {
        return new CoverageViews(work, access, settings, issues, projects, people, words);
    }
}
