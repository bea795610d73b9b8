package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import org.collabops.host.Access;
import org.collabops.host.Caches;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Threads;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraAccess;
import org.collabops.host.jira.JiraCaches;
import org.collabops.host.jira.JiraIssues;
import org.collabops.host.jira.JiraPeople;
import org.collabops.host.jira.JiraProjects;
import org.collabops.host.jira.JiraThreads;
import org.collabops.host.jira.JiraWords;
import org.collabops.outbox.Action;
import org.collabops.outbox.OrderWorker;
import org.collabops.outbox.Orders;
import org.collabops.outbox.Outbox;
import org.collabops.outbox.store.AoOrders;
import org.collabops.risks.RaiseByRule;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSettings;
import org.collabops.risks.Risks;
import org.collabops.risks.store.AoRiskSettings;
import org.collabops.risks.store.AoRisks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All beans of the app: the classes that Jira makes from the descriptor get theirs from here. */
@Configuration(proxyBeanMethods = false)
public class CollabOps {
    @Bean(destroyMethod = "close")
    HostServices hostServices() {
        return new HostServices();
    }

    @Bean
    Clock clock(HostServices host) {
        return host.importedOr(Clock.class, Clock.systemUTC());
    }

    @Bean
    ActiveObjects activeObjects(HostServices host) {
        return host.imported(ActiveObjects.class);
    }

    @Bean
    JiraAuthenticationContext authentication(HostServices host) {
        return host.imported(JiraAuthenticationContext.class);
    }

    @Bean
    Words words(JiraAuthenticationContext authentication) {
        return new JiraWords(authentication);
    }

    @Bean
    Projects projects(HostServices host) {
        return new JiraProjects(host.imported(ProjectManager.class));
    }

    @Bean
    Issues issues(HostServices host) {
        return new JiraIssues(host.imported(IssueManager.class));
    }

    @Bean
    People people(HostServices host, JiraAuthenticationContext authentication) {
        return new JiraPeople(host.imported(UserManager.class), authentication);
    }

    @Bean
    Access access(HostServices host) {
        return new JiraAccess(
                host.imported(PermissionManager.class),
                host.imported(GlobalPermissionManager.class),
                host.imported(SearchService.class),
                host.imported(ProjectManager.class),
                host.imported(IssueManager.class),
                host.imported(UserManager.class));
    }

    @Bean
    Caches caches(HostServices host) {
        return new JiraCaches(host.imported(CacheManager.class));
    }

    @Bean
    Threads threads(HostServices host) {
        return new JiraThreads(host.imported(JiraThreadLocalUtil.class));
    }

    @Bean
    Risks risks(ActiveObjects ao) {
        return new AoRisks(ao);
    }

    @Bean
    RiskSettings riskSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoRiskSettings(ao, caches, clock);
    }

    @Bean
    RiskService riskService(
            Risks risks, RiskSettings settings, Access access, Issues issues, People people, Clock clock) {
        return new RiskService(risks, settings, access, issues, people, clock);
    }

    @Bean
    Action raiseByRule(RiskService service, Risks risks, Issues issues, Clock clock) {
        return new RaiseByRule(service, risks, issues, clock);
    }

    @Bean
    Orders orders(ActiveObjects ao) {
        return new AoOrders(ao);
    }

    @Bean(destroyMethod = "close")
    OrderWorker orderWorker(Orders orders, List<Action> actions, Issues issues, Threads threads, Clock clock) {
        return new OrderWorker(orders, actions, issues, threads, clock);
    }

    @Bean
    Outbox outbox(Orders orders, OrderWorker worker, Clock clock) {
        return new Outbox(orders, worker, clock);
    }

    @Bean
    Lifecycle lifecycle(HostServices host, Risks risks, OrderWorker worker) {
        NightlyMending mending = new NightlyMending(host.imported(SchedulerService.class), risks);
        Lifecycle lifecycle = new Lifecycle(mending, worker);
        host.export(LifecycleAware.class, lifecycle);
        return lifecycle;
    }
}
