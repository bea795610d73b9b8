package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.collabops.flags.FlagService;
import org.collabops.flags.FlagSource;
import org.collabops.flags.Flags;
import org.collabops.flags.store.AoFlags;
import org.collabops.host.Access;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.StatusHistory;
import org.collabops.host.Threads;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraStatusHistory;
import org.collabops.outbox.Action;
import org.collabops.outbox.OrderWorker;
import org.collabops.outbox.Orders;
import org.collabops.outbox.Outbox;
import org.collabops.outbox.Outcomes;
import org.collabops.outbox.store.AoOrders;
import org.collabops.outbox.web.OutcomesViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What carries out the orders of workflow functions and tells what became of them. */
@Configuration(proxyBeanMethods = false)
class OutboxBeans {
    private static final Duration FLAGS_LAST = Duration.ofDays(1);

    @Bean
    Orders orders(ActiveObjects ao) {
        return new AoOrders(ao);
    }

    @Bean
    StatusHistory statusHistory(HostServices host) {
        return new JiraStatusHistory(host.imported(IssueManager.class), host.imported(ChangeHistoryManager.class));
    }

    @Bean(destroyMethod = "close")
    OrderWorker orderWorker(
            Orders orders, List<Action> actions, Issues issues, StatusHistory history, Threads threads, Clock clock) {
        return new OrderWorker(orders, actions, issues, history, threads, clock);
    }

    @Bean
    Outbox outbox(Orders orders, OrderWorker worker, Clock clock) {
        return new Outbox(orders, worker, clock);
    }

    @Bean
    Outcomes outcomes(Orders orders, List<Action> actions, Access access, Issues issues) {
        return new Outcomes(orders, actions, access, issues);
    }

    @Bean
    OutcomesViews outcomesViews(People people, Words words, Times times) {
        return new OutcomesViews(people, words, times);
    }

    @Bean
    Flags flags(ActiveObjects ao) {
        return new AoFlags(ao);
    }

    @Bean
    FlagService flagService(Flags flags, Orders orders, List<FlagSource> sources, Access access, Clock clock) {
        return new FlagService(flags, orders, sources, access, clock);
    }

    @Bean
    Upkeep orderUpkeep(Orders orders) {
        return new Upkeep(
                "old outcomes of workflow functions are forgotten", () -> orders.forgetAllBut(Outcomes.PER_FUNCTION));
    }

    @Bean
    Upkeep flagUpkeep(Flags flags, Clock clock) {
        return new Upkeep(
                "old flags are forgotten",
                () -> flags.forgetBefore(clock.instant().minus(FLAGS_LAST)));
    }
}
