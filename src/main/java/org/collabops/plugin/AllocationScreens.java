package org.collabops.plugin;

import org.collabops.allocations.AllocationService;
import org.collabops.allocations.ComparisonService;
import org.collabops.allocations.IssuePlanService;
import org.collabops.allocations.UtilisationService;
import org.collabops.allocations.web.ComparisonViews;
import org.collabops.allocations.web.PeoplePanels;
import org.collabops.allocations.web.UtilisationViews;
import org.collabops.host.People;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.TeamService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that panel, pages and reports of allocations share with the fragments of them, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class AllocationScreens {
    @Bean
    PeoplePanels peoplePanels(
            IssuePlanService plans,
            AllocationService allocations,
            TeamService teams,
            People people,
            Words words,
            Times times) {
        return new PeoplePanels(plans, allocations, teams, people, words, times);
    }

    @Bean
    UtilisationViews utilisationViews(
            UtilisationService service,
            AllocationService allocations,
            TeamService teams,
            People people,
            Words words,
            Times times) {
        return new UtilisationViews(service, allocations, teams, people, words, times);
    }

    @Bean
    ComparisonViews comparisonViews(ComparisonService service, People people, Words words) {
        return new ComparisonViews(service, people, words);
    }
}
