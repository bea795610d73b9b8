package org.collabops.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.collabops.flags.Flags;
import org.collabops.host.Access;
import org.collabops.host.Caches;
import org.collabops.host.Groups;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.outbox.Action;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.TeamService;
import org.collabops.recognition.Circles;
import org.collabops.recognition.GiftCheck;
import org.collabops.recognition.GiveByRule;
import org.collabops.recognition.GivenFlags;
import org.collabops.recognition.KudosAccess;
import org.collabops.recognition.KudosFollower;
import org.collabops.recognition.KudosLog;
import org.collabops.recognition.KudosService;
import org.collabops.recognition.KudosSight;
import org.collabops.recognition.LedgerService;
import org.collabops.recognition.RecognitionSettings;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.ReportService;
import org.collabops.recognition.SitePolicy;
import org.collabops.recognition.ThankFlags;
import org.collabops.recognition.ValueService;
import org.collabops.recognition.Values;
import org.collabops.recognition.Withdrawals;
import org.collabops.recognition.store.AoKudos;
import org.collabops.recognition.store.AoRecognition;
import org.collabops.recognition.store.AoRecognitionSettings;
import org.collabops.recognition.store.AoSitePolicies;
import org.collabops.recognition.web.ReportViews;
import org.collabops.recognition.web.ThanksCards;
import org.collabops.recognition.web.ThanksPanels;
import org.collabops.recognition.web.WallViews;
import org.collabops.settings.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of recognition, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class RecognitionBeans {
    @Bean
    KudosLog kudosLog(ActiveObjects ao) {
        return new AoKudos(ao);
    }

    @Bean
    Values recognitionValues(ActiveObjects ao, Caches caches) {
        return new Values(AoRecognition.values(ao), caches);
    }

    @Bean
    RecognitionSettings recognitionSettings(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoRecognitionSettings(ao, caches, clock);
    }

    @Bean
    SiteSettings<SitePolicy> recognitionSite(ActiveObjects ao, Caches caches, Clock clock) {
        return new AoSitePolicies(ao, caches, clock);
    }

    @Bean
    KudosSight kudosSight(
            RecognitionSettings settings, SiteSettings<SitePolicy> site, TeamService teams, Access access) {
        return new KudosSight(settings, site, teams, access);
    }

    @Bean
    KudosAccess kudosAccess(RecognitionSettings settings, Access access, Issues issues) {
        return new KudosAccess(settings, access, issues);
    }

    @Bean
    KudosService kudosService(
            KudosLog log,
            KudosSight sight,
            KudosAccess access,
            Values values,
            People people,
            SiteSettings<SitePolicy> site,
            Clock clock) {
        return new KudosService(log, sight, access, new GiftCheck(values, people), site, clock);
    }

    @Bean
    Withdrawals withdrawals(
            KudosService service, KudosLog log, KudosAccess access, SiteSettings<SitePolicy> site, Clock clock) {
        return new Withdrawals(service, log, access, site, clock);
    }

    @Bean
    ValueService valueService(Values values, Access access, Clock clock) {
        return new ValueService(values, access, clock);
    }

    @Bean
    LedgerService ledgerService(
            KudosLog log, KudosSight sight, SiteSettings<SitePolicy> site, FiguresPolicy figures, Clock clock) {
        return new LedgerService(log, sight, site, figures, clock);
    }

    @Bean
    ReportService recognitionReports(
            KudosService kudos,
            Values values,
            TeamService teams,
            FiguresPolicy figures,
            SiteSettings<SitePolicy> site,
            Clock clock) {
        return new ReportService(kudos, values, teams, figures, site, clock);
    }

    @Bean
    RecognitionSettingsService recognitionSettingsService(
            RecognitionSettings settings, SiteSettings<SitePolicy> site, Access access) {
        return new RecognitionSettingsService(settings, site, access);
    }

    @Bean
    Circles circles(TeamService teams, Groups groups, Access access, SiteSettings<SitePolicy> site, Clock clock) {
        return new Circles(teams, groups, access, site, clock);
    }

    @Bean
    Action giveByRule(
            KudosService service,
            KudosLog log,
            Values values,
            SiteSettings<SitePolicy> site,
            Issues issues,
            Flags flags,
            Clock clock) {
        return new GiveByRule(service, log, values, site, issues, flags, clock);
    }

    @Bean
    GivenFlags givenFlags(KudosService service, People people) {
        return new GivenFlags(service, people);
    }

    @Bean
    ThankFlags thankFlags(
            Flags flags, KudosLog log, RecognitionSettings settings, Issues issues, People people, Clock clock) {
        return new ThankFlags(flags, log, settings, issues, people, clock);
    }

    @Bean
    KudosFollower kudosFollower(KudosLog log, ThankFlags flags, Issues issues, Clock clock) {
        return new KudosFollower(log, flags, issues, clock);
    }

    @Bean
    Upkeep kudosUpkeep(KudosLog log) {
        return new Upkeep("thanks had been left half-written and are mended", log::mendProjections);
    }

    @Bean
    Upkeep valueUpkeep(Values values) {
        return new Upkeep("values had been left half-written and are mended", values::mendProjections);
    }

    @Bean
    ThanksCards thanksCards(
            ValueService values, Withdrawals withdrawals, Issues issues, People people, Words words, Times times) {
        return new ThanksCards(values, withdrawals, issues, people, words, times);
    }

    @Bean
    ThanksPanels thanksPanels(
            KudosService service,
            RecognitionSettingsService settings,
            ThanksCards cards,
            Issues issues,
            People people) {
        return new ThanksPanels(service, settings, cards, issues, people);
    }

    @Bean
    WallViews wallViews(
            KudosService service,
            ValueService values,
            RecognitionSettingsService settings,
            ThanksCards cards,
            People people,
            Clock clock) {
        return new WallViews(service, values, settings, cards, people, clock);
    }

    @Bean
    ReportViews reportViews(TeamService teams, ThanksCards cards, People people, Words words) {
        return new ReportViews(teams, cards, people, words);
    }
}
