package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
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
import org.collabops.RequestKeys;
import org.collabops.flags.Flags;
import org.collabops.goals.GoalMapReader;
import org.collabops.host.Access;
import org.collabops.host.Caches;
import org.collabops.host.Epics;
import org.collabops.host.IssueTypes;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Queries;
import org.collabops.host.Threads;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.host.WorkListener;
import org.collabops.host.jira.JiraAccess;
import org.collabops.host.jira.JiraCaches;
import org.collabops.host.jira.JiraEpics;
import org.collabops.host.jira.JiraIssueTypes;
import org.collabops.host.jira.JiraIssues;
import org.collabops.host.jira.JiraPeople;
import org.collabops.host.jira.JiraProjects;
import org.collabops.host.jira.JiraQueries;
import org.collabops.host.jira.JiraThreads;
import org.collabops.host.jira.JiraTimes;
import org.collabops.host.jira.JiraWords;
import org.collabops.host.jira.JiraWork;
import org.collabops.outbox.Action;
import org.collabops.outbox.OrderWorker;
import org.collabops.risks.ChangeStatusByRule;
import org.collabops.risks.RaiseByRule;
import org.collabops.risks.RiskFlags;
import org.collabops.risks.RiskFollower;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskModels;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSettings;
import org.collabops.risks.RiskSteps;
import org.collabops.risks.Risks;
import org.collabops.risks.TreatmentCheck;
import org.collabops.risks.store.AoRiskModels;
import org.collabops.risks.store.AoRiskSettings;
import org.collabops.risks.store.AoRisks;
import org.collabops.store.AoRequestKeys;
import org.collabops.web.ReportReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All beans of the app: the classes that Jira makes from the descriptor get theirs from here. */
@Configuration(proxyBeanMethods = false)
@Import({
    GoalBeans.class,
    OutboxBeans.class,
    GoalScreens.class,
    PeopleBeans.class,
    SettingBeans.class,
    PeopleScreens.class,
    AllocationBeans.class,
    AllocationScreens.class,
    RecognitionBeans.class
})
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
    ReportReader reportReader(
            Projects projects, People people, Access access, Words words, JiraAuthenticationContext authentication) {
        return new ReportReader(projects, people, access, words, authentication);
    }

    @Bean
    Times times(HostServices host, Clock clock) {
        return new JiraTimes(host.imported(DateTimeFormatterFactory.class), clock);
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
    IssueTypes issueTypes(HostServices host, JiraAuthenticationContext authentication) {
        return new JiraIssueTypes(host.imported(IssueTypeManager.class), authentication);
    }

    @Bean
    People people(HostServices host, JiraAuthenticationContext authentication) {
        return new JiraPeople(host.imported(UserManager.class), authentication);
    }

    @Bean
    Epics epics(HostServices host) {
        return new JiraEpics(host.imported(IssueLinkManager.class));
    }

    @Bean
    Queries queries(HostServices host, Epics epics) {
        return new JiraQueries(host.imported(SearchService.class), host.imported(UserManager.class), epics);
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
    RiskModels riskModels(ActiveObjects ao, Caches caches) {
        return new AoRiskModels(ao, caches);
    }

    @Bean
    Risks risks(ActiveObjects ao, RiskModels models) {
        return new AoRisks(ao, models);
    }

    @Bean
    RiskSettings riskSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoRiskSettings(ao, caches, clock);
    }

    @Bean
    RiskService riskService(
            Risks risks,
            RiskSettings settings,
            RiskModels models,
            Access access,
            Issues issues,
            People people,
            Clock clock) {
        return new RiskService(risks, settings, models, access, issues, people, clock);
    }

    @Bean
    RiskSteps riskSteps(RiskService service, RiskSettings settings) {
        return new RiskSteps(service, settings);
    }

    @Bean
    RiskModelService riskModelService(
            RiskModels models, RiskSettings settings, Risks risks, Access access, Clock clock) {
        return new RiskModelService(models, settings, risks, access, clock);
    }

    @Bean
    TreatmentCheck treatmentCheck(RiskService service, Issues issues, People people) {
        return new TreatmentCheck(service, issues, people);
    }

    @Bean
    RiskFlags riskFlags(Flags flags, RiskService service, Words words, Clock clock) {
        return new RiskFlags(flags, service, words, clock);
    }

    @Bean
    RiskFollower riskFollower(Risks risks, RiskSettings settings, Issues issues, RiskFlags flags, Clock clock) {
        return new RiskFollower(risks, settings, issues, flags, clock);
    }

    @Bean
    Action raiseByRule(RiskService service, Risks risks, Issues issues, RiskFlags flags, Clock clock) {
        return new RaiseByRule(service, risks, issues, flags, clock);
    }

    @Bean
    Action changeStatusByRule(RiskService service, Issues issues, RiskFlags flags) {
        return new ChangeStatusByRule(service, issues, flags);
    }

    @Bean
    Upkeep riskUpkeep(Risks risks) {
        return new Upkeep("risks had been left half-written and are mended", risks::mendProjections);
    }

    @Bean
    RequestKeys requestKeys(ActiveObjects ao, Clock clock) {
        return new AoRequestKeys(ao, clock);
    }

    @Bean
    Upkeep requestKeyUpkeep(RequestKeys keys) {
        return new Upkeep("old idempotency keys are forgotten", keys::forgetOld);
    }

    @Bean
    Lifecycle lifecycle(
            HostServices host,
            List<Upkeep> upkeep,
            OrderWorker worker,
            GoalMapReader goals,
            List<WorkListener> listeners) {
        NightlyMending mending = new NightlyMending(host.imported(SchedulerService.class), upkeep);
        JiraWork work = new JiraWork(host.imported(EventPublisher.class), listeners);
        Lifecycle lifecycle = new Lifecycle(mending, worker, goals, work);
        host.export(LifecycleAware.class, lifecycle);
        return lifecycle;
    }
}
