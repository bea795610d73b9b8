package org.collabops.risks.store;

import static org.collabops.risks.TestRisks.NOW;
import static org.collabops.risks.TestRisks.OWNER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.collabops.Actor;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.FakeRiskModels;
import org.collabops.risks.Kind;
import org.collabops.risks.Origin;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskOutline;
import org.collabops.risks.Status;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.host.TestActiveObjects;
import org.junit.Test;

/** What register, summary and reports are counted from, against a loop over all that was ever written. */
public class RiskQueriesPropertyTest extends BothDatabases {
    private static final int CASES = 10_000;
    private static final int WRITTEN = 60;
    private static final List<String> LEVELS = List.of("LOW", "MODERATE", "HIGH", "CRITICAL", "NO_SUCH");

    private final Random random = new Random(16);
    private final List<Risk> current = new ArrayList<>();

    @Test
    public void everyFilterFindsWhatALoopFinds() {
        AoRisks risks = new AoRisks(
                TestActiveObjects.over(
                        database, RiskNumberRow.class, RiskRevisionRow.class, RiskRow.class, RiskIssueRow.class),
                new FakeRiskModels());
        for (int number = 0; number < WRITTEN; number++) {
            write(risks);
        }
        for (int number = 0; number < CASES; number++) {
            Set<ProjectId> projects = random.nextInt(3) == 0 ? Set.of(project()) : Set.of(project(), project(3));
            RiskFilter filter = filter();
            Set<Long> found = new TreeSet<>();
            for (RiskOutline outline : risks.outlines(projects, filter)) {
                assertThat(found.add(outline.id()), is(true));
            }
            assertThat(filter.toString(), found, is(wanted(projects, filter)));
        }
    }

    private void write(AoRisks risks) {
        Risk made = risks.create(project(), some(), Revision.first(Actor.user(OWNER), NOW), Origin.person())
                .orElseThrow();
        if (random.nextInt(3) > 0) {
            current.add(made);
            return;
        }
        boolean deleted = random.nextBoolean();
        Risk revised = new Risk(
                made.id(),
                made.project(),
                made.number(),
                made.raisedBy(),
                made.rule(),
                some(),
                made.revision().next(Actor.user(OWNER), NOW),
                deleted);
        risks.revise(revised);
        if (!deleted) {
            current.add(revised);
        }
    }

    private Set<Long> wanted(Set<ProjectId> projects, RiskFilter filter) {
        Set<Long> wanted = new TreeSet<>();
        for (Risk risk : current) {
            RiskContent content = risk.content();
            Assessment inherent = content.inherent();
            boolean fits = projects.contains(risk.project())
                    && (filter.statuses().isEmpty() || filter.statuses().contains(content.status()))
                    && (filter.owner() == null || filter.owner().equals(content.owner()))
                    && (filter.category() == null || filter.category() == content.category())
                    && (filter.assessed() == null || filter.assessed() == (inherent != null));
            if (!filter.levels().isEmpty()) {
                fits &= inherent != null
                        && filter.levels().contains(inherent.level().id());
            }
            if (filter.likelihood() != null) {
                fits &= inherent != null && inherent.likelihood() == filter.likelihood();
            }
            if (filter.impact() != null) {
                fits &= inherent != null && inherent.impact() == filter.impact();
            }
            if (fits) {
                wanted.add(risk.id());
            }
        }
        return wanted;
    }

    private RiskFilter filter() {
        Set<Status> statuses = new TreeSet<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            statuses.add(Status.values()[random.nextInt(Status.values().length)]);
        }
        Set<String> levels = new TreeSet<>();
        for (int count = random.nextInt(3) - 1; count > 0; count--) {
            levels.add(LEVELS.get(random.nextInt(LEVELS.size())));
        }
        return new RiskFilter(
                statuses,
                levels,
                orNull(owner()),
                orNull(category()),
                orNull(1 + random.nextInt(5)),
                orNull(1 + random.nextInt(5)),
                orNull(random.nextBoolean()),
                null,
                Set.of());
    }

    private RiskContent some() {
        Assessment inherent =
                random.nextInt(4) == 0 ? null : new Assessment(1 + random.nextInt(5), 1 + random.nextInt(5));
        Status status = Status.values()[random.nextInt(Status.values().length)];
        Category category = random.nextInt(3) == 0 ? null : category();
        return new RiskContent(null, "Some risk", null, category, Kind.THREAT, inherent, owner(), status, null, null);
    }

    private Category category() {
        return Category.values()[random.nextInt(Category.values().length)];
    }

    private UserKey owner() {
        return new UserKey("k" + random.nextInt(3));
    }

    private ProjectId project() {
        return project(1 + random.nextInt(2));
    }

    private static ProjectId project(long id) {
        return new ProjectId(id);
    }

    private <T> T orNull(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }
}
