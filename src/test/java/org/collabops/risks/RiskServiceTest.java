package org.collabops.risks;

import static org.collabops.host.FakeAccess.Right.ADMINISTER;
import static org.collabops.host.FakeAccess.Right.CREATE_ISSUES;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.MANAGE;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;
import static org.collabops.risks.TestRisks.givesTo;
import static org.collabops.risks.TestRisks.moves;
import static org.collabops.risks.TestRisks.raises;
import static org.collabops.risks.TestRisks.titles;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Page;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.Issue;
import org.collabops.host.Person;
import org.junit.Before;
import org.junit.Test;

public class RiskServiceTest {
    private static final UserKey BOB = new UserKey("JIRAUSER10102");
    private static final UserKey CAROL = new UserKey("JIRAUSER10103");
    private static final Actor MEMBER = Actor.user(BOB);
    private static final Actor OTHER_MEMBER = Actor.user(CAROL);
    private static final Actor MANAGER = Actor.user(new UserKey("JIRAUSER10101"));
    private static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10107"));
    private static final Actor FUNCTION = Actor.function("org.collabops.jira:f", BOB);
    private static final IssueId ISSUE = new IssueId(10011);
    private static final IssueId SECRET = new IssueId(10012);
    private static final IssueId ELSEWHERE = new IssueId(20001);
    private static final ProjectId OTHER_PROJECT = new ProjectId(10001);

    private final FakeRisks risks = new FakeRisks();
    private final FakeRiskSettings settings = new FakeRiskSettings().switchOn(PROJECT);
    private final FakeAccess access = new FakeAccess();
    private final FakeIssues issues = new FakeIssues();
    private final FakePeople people = new FakePeople();
    private static final Acceptance UNTIL_SPRING = new Acceptance("Cheaper to wait", LocalDate.parse("2027-03-01"));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FakeRiskModels models = new FakeRiskModels();
    private final RiskService service = new RiskService(risks, settings, models, access, issues, people, CLOCK);
    private final RiskModelService admin = new RiskModelService(models, settings, risks, access, CLOCK);

    @Before
    public void world() {
        people.add("JIRAUSER10101", "alice", "Alice");
        people.add("JIRAUSER10102", "bob", "Bob");
        people.add("JIRAUSER10103", "carol", "Carol");
        issues.add(ISSUE.value(), "SHIP-1", "Summary", PROJECT);
        issues.add(SECRET.value(), "SHIP-2", "Secret", PROJECT);
        issues.add(ELSEWHERE.value(), "PLANT-1", "Elsewhere", OTHER_PROJECT);
        for (Actor member : List.of(MEMBER, OTHER_MEMBER, MANAGER)) {
            access.grant(member, PROJECT, SEE, CREATE_ISSUES).grant(member, ISSUE, SEE, EDIT);
            access.grant(member, OTHER_PROJECT, SEE, CREATE_ISSUES).grant(member, ELSEWHERE, SEE, EDIT);
        }
        access.grant(MANAGER, PROJECT, MANAGE).grant(MANAGER, SECRET, SEE, EDIT);
    }

    @Test
    public void memberRaisesARiskOnAnIssueAndOwnsIt() {
        Risk risk = service.raise(MEMBER, PROJECT, raises(ISSUE, "Vendor is late"));

        assertThat(risk.label(), is("R-1"));
        assertThat(risk.content().owner(), is(BOB));
        assertThat(risk.content().status(), is(Status.OPEN));
        assertThat(risk.version(), is(1));
        assertThat(service.find(OTHER_MEMBER, risk.id()), is(risk));
    }

    @Test
    public void viewerWithoutEditIssuesMayNotRaise() {
        access.grant(STRANGER, PROJECT, SEE).grant(STRANGER, ISSUE, SEE);

        assertThrows(NotAllowed.class, () -> service.raise(STRANGER, PROJECT, raises(ISSUE, "Vendor is late")));
        assertThrows(NotAllowed.class, () -> service.raise(STRANGER, PROJECT, titles("Vendor is late")));
        assertThat(service.ofProject(MANAGER, PROJECT, RiskFilter.ANY), is(empty()));
    }

    @Test
    public void aProjectThatIsNotVisibleIsNotThere() {
        assertThrows(NotFound.class, () -> service.raise(STRANGER, PROJECT, titles("Vendor is late")));
        assertThrows(NotFound.class, () -> service.ofProject(STRANGER, PROJECT, RiskFilter.ANY));
        assertThrows(NotFound.class, () -> admin.setting(STRANGER, PROJECT));
    }

    @Test
    public void nothingIsRaisedWhereRisksAreSwitchedOff() {
        assertThrows(Refused.class, () -> service.raise(MEMBER, OTHER_PROJECT, titles("Vendor is late")));
    }

    @Test
    public void switchingOffHidesWhatWasRaised() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));
        access.grant(MANAGER, PROJECT, ADMINISTER);

        admin.configure(MANAGER, PROJECT, RiskSetup.OFF, 1);

        assertThrows(NotFound.class, () -> service.find(MEMBER, risk.id()));
        assertThat(service.ofProject(MEMBER, PROJECT, RiskFilter.ANY), is(empty()));
        assertThat(service.everywhere(MEMBER, RiskFilter.ANY), is(empty()));
    }

    @Test
    public void onlyProjectAdminsSwitchRisks() {
        assertThrows(NotAllowed.class, () -> admin.configure(MEMBER, PROJECT, RiskSetup.OFF, 1));
        assertThat(service.enabled(PROJECT), is(true));
    }

    @Test
    public void whoAdministersAProjectNeedsNoBrowseForItsSettings() {
        access.grant(STRANGER, PROJECT, ADMINISTER);

        assertThat(admin.setting(STRANGER, PROJECT).version(), is(1));
        assertThat(admin.configure(STRANGER, PROJECT, RiskSetup.OFF, 1).chosen().enabled(), is(false));
    }

    @Test
    public void anIssueOfAnotherProjectIsRefused() {
        Invalid invalid =
                assertThrows(Invalid.class, () -> service.raise(MEMBER, PROJECT, raises(ELSEWHERE, "Vendor is late")));

        assertThat(invalid.problems().get(0).field(), is("issue"));
        assertThat(invalid.problems().get(0).message().key(), is("collabops.risks.error.other-project"));
    }

    @Test
    public void aHiddenIssueIsRefusedWithTheWordsForAMissingOne() {
        Invalid hidden =
                assertThrows(Invalid.class, () -> service.raise(MEMBER, PROJECT, raises(SECRET, "Vendor is late")));
        Invalid missing = assertThrows(
                Invalid.class, () -> service.raise(MEMBER, PROJECT, raises(new IssueId(99), "Vendor is late")));

        assertThat(hidden.problems(), is(missing.problems()));
    }

    @Test
    public void theOwnerMustBeAnActiveUser() {
        people.put(new Person(CAROL, "carol", "Carol", false));
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThrows(Invalid.class, () -> service.change(MEMBER, risk.id(), 1, givesTo(CAROL)));
        assertThrows(Invalid.class, () -> service.change(MEMBER, risk.id(), 1, givesTo(new UserKey("nobody"))));
    }

    @Test
    public void anOwnerWhoLeftDoesNotStopOtherChanges() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));
        people.put(new Person(BOB, "bob", "Bob", false));

        Risk changed = service.change(MANAGER, risk.id(), 1, titles("Vendor is very late"));

        assertThat(changed.content().title(), is("Vendor is very late"));
    }

    @Test
    public void raiserAndOwnerChangeTheirRiskAndOthersDoNot() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThrows(NotAllowed.class, () -> service.change(OTHER_MEMBER, risk.id(), 1, titles("Other")));
        service.change(MEMBER, risk.id(), 1, givesTo(CAROL));
        service.change(OTHER_MEMBER, risk.id(), 2, titles("By its owner"));
        Risk last = service.change(MEMBER, risk.id(), 3, titles("By its raiser"));

        assertThat(last.version(), is(4));
        assertThat(
                service.history(MEMBER, risk.id()).stream().map(Risk::version).toList(), contains(1, 2, 3, 4));
    }

    @Test
    public void ownersWhoLostEditIssuesNoLongerChangeTheirRisk() {
        Risk risk = service.raise(MEMBER, PROJECT, raises(ISSUE, "Vendor is late"));
        access.revokeAll(MEMBER).grant(MEMBER, PROJECT, SEE).grant(MEMBER, ISSUE, SEE);

        assertThrows(NotAllowed.class, () -> service.change(MEMBER, risk.id(), 1, titles("Other")));
        assertThat(service.mayChange(MEMBER, risk), is(false));
    }

    @Test
    public void acceptingAndTakingBackIsManaging() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThrows(NotAllowed.class, () -> service.change(MEMBER, risk.id(), 1, RiskChange.accepts(UNTIL_SPRING)));
        service.change(MANAGER, risk.id(), 1, RiskChange.accepts(UNTIL_SPRING));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, risk.id(), 2, moves(Status.OPEN)));
        service.change(MEMBER, risk.id(), 2, titles("Still accepted"));
        service.change(MANAGER, risk.id(), 3, moves(Status.OPEN));

        assertThrows(NotAllowed.class, () -> service.raise(MEMBER, PROJECT, accepted("Accepted from the start")));
        assertThat(
                service.raise(MANAGER, PROJECT, accepted("By a manager"))
                        .content()
                        .status(),
                is(Status.ACCEPTED));
    }

    @Test
    public void deletingIsManaging() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThrows(NotAllowed.class, () -> service.delete(MEMBER, risk.id(), 1));
        service.delete(MANAGER, risk.id(), 1);

        assertThrows(NotFound.class, () -> service.find(MANAGER, risk.id()));
        assertThat(service.ofProject(MANAGER, PROJECT, RiskFilter.ANY), is(empty()));
    }

    @Test
    public void aStaleChangeIsRefusedWithTheCurrentState() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));
        Risk current = service.change(MEMBER, risk.id(), 1, titles("Vendor is very late"));

        Conflict conflict = assertThrows(Conflict.class, () -> service.change(MEMBER, risk.id(), 1, titles("Stale")));

        assertThat(conflict.current(), is(current));
        assertThat(service.find(MEMBER, risk.id()), is(current));
        assertThrows(Conflict.class, () -> service.delete(MANAGER, risk.id(), 1));
    }

    @Test
    public void aRiskOnAHiddenIssueLeavesNoTrace() {
        Risk secret = service.raise(MANAGER, PROJECT, raises(SECRET, "Secret"));
        Risk open = service.raise(MANAGER, PROJECT, raises(ISSUE, "Open"));

        assertThat(service.ofProject(MEMBER, PROJECT, RiskFilter.ANY), contains(open));
        assertThat(service.everywhere(MEMBER, RiskFilter.ANY), contains(open));
        assertThrows(NotFound.class, () -> service.find(MEMBER, secret.id()));
        assertThrows(NotFound.class, () -> service.history(MEMBER, secret.id()));
        assertThrows(NotFound.class, () -> service.change(MEMBER, secret.id(), 1, titles("Guess")));
        assertThrows(NotFound.class, () -> service.delete(MEMBER, secret.id(), 1));
        assertThrows(NotFound.class, () -> service.ofIssue(MEMBER, issue(SECRET), RiskFilter.ANY));
    }

    @Test
    public void aPageIsAPartOfTheListWhateverItIsCutFrom() {
        for (int number = 0; number < 12; number++) {
            Risk risk = service.raise(MANAGER, PROJECT, raises(number % 4 == 0 ? SECRET : ISSUE, "Risk " + number));
            if (number % 3 != 0) {
                service.change(
                        MANAGER, risk.id(), 1, TestRisks.assesses(new Assessment(number % 5 + 1, number % 4 + 1)));
            }
        }
        RiskFilter high =
                new RiskFilter(Set.of(), Set.of("HIGH", "MODERATE"), null, null, null, null, null, null, Set.of());
        RiskFilter mentioned = new RiskFilter(Set.of(), Set.of(), null, null, null, null, null, "risk 1", Set.of());
        for (RiskFilter filter : List.of(RiskFilter.ANY, RiskFilter.LIVE, high, mentioned)) {
            for (RiskOrder.Key key : RiskOrder.Key.values()) {
                RiskOrder order = new RiskOrder(key, true);
                List<Risk> seen = service.sorted(MEMBER, service.ofProject(MEMBER, PROJECT, filter), order);

                assertThat(service.page(MEMBER, PROJECT, filter, order, 2, 3), is(Page.of(seen, 2, 3)));
                assertThat(service.page(MEMBER, null, filter, order, 0, 100), is(Page.of(seen, 0, 100)));
            }
        }
    }

    @Test
    public void aPageOfAnInvisibleProjectIsNotThere() {
        assertThrows(NotFound.class, () -> service.page(STRANGER, PROJECT, RiskFilter.ANY, RiskOrder.DEFAULT, 0, 50));
        assertThat(
                service.page(STRANGER, null, RiskFilter.ANY, RiskOrder.DEFAULT, 0, 50)
                        .total(),
                is(0));
    }

    @Test
    public void aChangeThatChangesNothingMakesNoRevision() {
        Risk risk = service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThat(service.change(MEMBER, risk.id(), 1, titles("Vendor is late")), is(risk));
        assertThat(service.history(MEMBER, risk.id()), contains(risk));
    }

    @Test
    public void historyKeepsQuietAboutAFormerIssueThatIsHidden() {
        Risk risk = service.raise(MANAGER, PROJECT, raises(SECRET, "Moved"));
        service.change(MANAGER, risk.id(), 1, raises(ISSUE, "Moved"));

        assertThat(
                service.history(MEMBER, risk.id()).stream()
                        .map(revision -> revision.content().issue())
                        .toList(),
                contains(null, ISSUE));
        assertThat(
                service.history(MANAGER, risk.id()).stream()
                        .map(revision -> revision.content().issue())
                        .toList(),
                contains(SECRET, ISSUE));
    }

    @Test
    public void aListAsksJiraOnceAboutAllItsIssues() {
        for (int number = 0; number < 20; number++) {
            service.raise(MEMBER, PROJECT, raises(ISSUE, "Risk " + number));
        }

        service.ofProject(MEMBER, PROJECT, RiskFilter.ANY);

        assertThat(access.searches(), is(1));
    }

    @Test
    public void theGravestRiskOfAnIssueStandsFirst() {
        Risk unassessed = service.raise(MEMBER, PROJECT, raises(ISSUE, "Unassessed"));
        Risk grave = service.raise(MEMBER, PROJECT, raises(ISSUE, "Grave"));
        Risk assessed = service.change(MEMBER, grave.id(), 1, TestRisks.assesses(new Assessment(5, 5)));

        assertThat(service.ofIssue(MEMBER, issue(ISSUE), RiskFilter.LIVE).about(), contains(assessed, unassessed));
    }

    @Test
    public void aFunctionIsAskedForNoPermissionAndNamedInTheHistory() {
        Risk risk = service.raise(FUNCTION, PROJECT, raises(SECRET, "By a rule"));

        assertThat(risk.raisedBy(), is(BOB));
        assertThat(risk.revision().via(), is("org.collabops.jira:f"));
        assertThrows(NotFound.class, () -> service.find(MEMBER, risk.id()));
    }

    @Test
    public void aFunctionStillNeedsRisksSwitchedOn() {
        assertThrows(Refused.class, () -> service.raise(FUNCTION, OTHER_PROJECT, raises(ELSEWHERE, "By a rule")));
    }

    @Test
    public void anonymousVisitorsSeeOnlyWhatEveryoneMaySee() {
        service.raise(MEMBER, PROJECT, titles("Vendor is late"));

        assertThrows(NotFound.class, () -> service.ofProject(Actor.anonymous(), PROJECT, RiskFilter.ANY));
        access.grant(Actor.anonymous(), PROJECT, SEE);
        assertThat(service.ofProject(Actor.anonymous(), PROJECT, RiskFilter.ANY).size(), is(1));
        assertThat(service.rights(Actor.anonymous(), PROJECT, null).mayRaise(), is(false));
    }

    private Issue issue(IssueId id) {
        return issues.find(id).orElseThrow();
    }

    private static RiskChange accepted(String title) {
        RiskChange titled = titles(title);
        RiskChange accepts = RiskChange.accepts(UNTIL_SPRING);
        return new RiskChange(
                titled.issue(),
                titled.title(),
                titled.description(),
                titled.category(),
                titled.kind(),
                titled.inherent(),
                titled.owner(),
                accepts.status(),
                titled.response(),
                titled.reviewDate(),
                titled.causes(),
                titled.controls(),
                titled.residual(),
                accepts.acceptance());
    }
}
