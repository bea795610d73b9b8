package org.collabops.risks;

import static org.collabops.host.FakeAccess.Right.CREATE_ISSUES;
import static org.collabops.host.FakeAccess.Right.EDIT;
import static org.collabops.host.FakeAccess.Right.MANAGE;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.PROJECT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeWords;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.risks.Control.Side;

/**
 * All of risks over fakes: two projects with risks on, an issue that all members see and one that only the manager sees,
 * and people of every right.
 */
public final class RiskWorld {
    public static final UserKey BOB = new UserKey("JIRAUSER10102");
    public static final Actor MANAGER = Actor.user(TestRisks.OWNER);
    public static final Actor MEMBER = Actor.user(BOB);
    public static final Actor OTHER = Actor.user(new UserKey("JIRAUSER10103"));
    public static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10107"));
    public static final Actor FUNCTION = Actor.function("org.collabops.jira:f", BOB);
    public static final ProjectId ELSEWHERE = new ProjectId(10001);
    public static final IssueId ISSUE = new IssueId(10011);
    public static final IssueId SECRET = new IssueId(10012);
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    public final FakeRisks risks = new FakeRisks();
    public final FakeRiskModels models = new FakeRiskModels();
    public final FakeRiskSettings settings =
            new FakeRiskSettings().switchOn(PROJECT).switchOn(ELSEWHERE);
    public final FakeAccess access = new FakeAccess();
    public final FakeIssues issues = new FakeIssues();
    public final FakePeople people = new FakePeople();
    public final KeptFlags kept = new KeptFlags();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final RiskService service = new RiskService(risks, settings, models, access, issues, people, clock);
    public final RiskSteps steps = new RiskSteps(service, settings);
    public final RiskModelService admin = new RiskModelService(models, settings, risks, access, clock);
    public final RiskFlags flags = new RiskFlags(kept, service, new FakeWords(), clock);
    public final RiskFollower follower = new RiskFollower(risks, settings, issues, flags, clock);

    public RiskWorld() {
        people.add("JIRAUSER10101", "alice", "Alice");
        people.add("JIRAUSER10102", "bob", "Bob");
        people.add("JIRAUSER10103", "carol", "Carol");
        put(ISSUE, PROJECT, StatusCategory.TO_DO, false);
        put(SECRET, PROJECT, StatusCategory.TO_DO, false);
        for (Actor member : List.of(MANAGER, MEMBER, OTHER)) {
            access.grant(member, PROJECT, SEE, CREATE_ISSUES).grant(member, ISSUE, SEE, EDIT);
        }
        access.grant(MANAGER, PROJECT, MANAGE).grant(MANAGER, SECRET, SEE, EDIT);
    }

    /** Bob's, on the issue that all members see. */
    public Risk raised() {
        return service.raise(MEMBER, PROJECT, TestRisks.raises(ISSUE, "Vendor is late"));
    }

    public Risk assessed(Risk risk, int likelihood, int impact) {
        RiskChange change = TestRisks.assesses(new Assessment(likelihood, impact));
        return service.change(MANAGER, risk.id(), risk.version(), change);
    }

    /** With a control that halves it and is worked on in that issue. */
    public Risk controlled(Risk risk, IssueId by) {
        Control control = new Control(by, Side.PREVENTIVE, null, BigDecimal.valueOf(50));
        RiskChange change = RiskChange.treats(Field.absent(), Field.of(List.of(control)));
        return service.change(MANAGER, risk.id(), risk.version(), change);
    }

    /** As Jira has it from now on. */
    public Issue put(IssueId id, ProjectId project, StatusCategory category, boolean archived) {
        String key = (project.equals(PROJECT) ? "SHIP-" : "PLANT-") + id;
        return issues.put(new Issue(id, key, "Summary", project, "1", category, "1", null, archived));
    }

    /** As it stands now. */
    public Risk now(Risk risk) {
        List<Risk> revisions = risks.history(risk.id());
        return revisions.get(revisions.size() - 1);
    }
}
