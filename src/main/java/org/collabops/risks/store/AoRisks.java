package org.collabops.risks.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.risks.Origin;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.Risks;

/**
 * Risks in Active Objects, written without any transaction: see docs/decisions/0001-one-insert.md.
 *
 * <p>A change is the INSERT of a revision under a unique key. Losing that key is recognised by looking for the winner,
 * because no two databases report it alike.
 */
public final class AoRisks implements Risks {
    /** Oracle takes 1,000 values in a list, SQL Server 2,100 parameters in a statement. */
    private static final int LIST_LIMIT = 500;

    private static final int ATTEMPTS = 1000;

    private final ActiveObjects ao;

    public AoRisks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Risk> create(ProjectId project, RiskContent content, Revision revision, Origin origin) {
        RiskNumberRow number = number(project, origin, revision.at());
        if (!Objects.equals(number.getOrderId(), origin.order())) {
            return Optional.empty();
        }
        Optional<Risk> completed = latest(number.getID());
        if (completed.isPresent()) {
            return completed;
        }
        Risk risk = new Risk(
                number.getID(),
                project,
                number.getNumberInProject(),
                revision.by(),
                origin.rule() == null ? null : origin.rule().ruleId(),
                content,
                revision,
                false);
        if (!insert(risk)) {
            return latest(risk.id());
        }
        project(risk);
        return Optional.of(risk);
    }

    @Override
    public void revise(Risk revised) {
        if (!insert(revised)) {
            throw new Conflict(latest(revised.id()).orElseThrow());
        }
        project(revised);
    }

    @Override
    public Optional<Risk> find(long id) {
        Optional<Risk> risk = latest(id);
        risk.filter(found -> !isProjected(found)).ifPresent(this::project);
        return risk.filter(found -> !found.deleted());
    }

    @Override
    public List<Risk> ofIssue(IssueId issue) {
        return current(Query.select().where("ISSUE_ID = ? AND REMOVED = ?", issue.value(), false));
    }

    @Override
    public List<Risk> ofProjects(Collection<ProjectId> projects) {
        List<ProjectId> all = projects.stream().sorted().toList();
        List<Risk> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LIST_LIMIT) {
            List<ProjectId> some = all.subList(from, Math.min(all.size(), from + LIST_LIMIT));
            List<Object> parameters =
                    new ArrayList<>(some.stream().map(ProjectId::value).toList());
            parameters.add(false);
            String marks = String.join(", ", some.stream().map(project -> "?").toList());
            found.addAll(current(
                    Query.select().where("PROJECT_ID IN (" + marks + ") AND REMOVED = ?", parameters.toArray())));
        }
        return found;
    }

    @Override
    public List<Risk> history(long id) {
        Query query = Query.select().where("RISK_ID = ?", id).order("REVISION ASC");
        return Arrays.stream(ao.find(RiskRevisionRow.class, query))
                .map(row -> Records.risk(id, row))
                .toList();
    }

    @Override
    public Optional<Occurrence> lastOccurrence(Origin.RuleOnIssue rule) {
        return first(
                        RiskNumberRow.class,
                        Query.select().where("RULE_KEY = ?", rule.key()).order("ID DESC"))
                .map(row -> new Occurrence(
                        Origin.occurrence(row.getOrigin()),
                        row.getOrderId(),
                        Instant.ofEpochMilli(row.getGivenAt()),
                        latest(row.getID())));
    }

    @Override
    public int mendProjections() {
        Map<Long, Integer> highest = new HashMap<>();
        ao.stream(
                RiskRevisionRow.class,
                Query.select("ID, RISK_ID, REVISION"),
                row -> highest.merge(row.getRiskId(), row.getRevision(), Math::max));
        ao.stream(
                RiskRow.class,
                Query.select("ID, RISK_ID, REVISION"),
                row -> highest.remove(row.getRiskId(), row.getRevision()));
        highest.keySet().forEach(id -> latest(id).ifPresent(this::project));
        return highest.size();
    }

    /** The number of this origin: given before, or the next free one of the project. */
    private RiskNumberRow number(ProjectId project, Origin origin, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RiskNumberRow> given = byOrigin(origin);
            if (given.isPresent()) {
                return given.get();
            }
            int next = first(
                                    RiskNumberRow.class,
                                    Query.select()
                                            .where("PROJECT_ID = ?", project.value())
                                            .order("NUMBER_IN_PROJECT DESC"))
                            .map(RiskNumberRow::getNumberInProject)
                            .orElse(0)
                    + 1;
            String key = project.value() + ":" + next;
            try {
                return ao.create(RiskNumberRow.class, numberColumns(project, next, key, origin, now));
            } catch (RuntimeException failure) {
                if (byOrigin(origin).isEmpty() && !exists(RiskNumberRow.class, "NUMBER_KEY = ?", key)) {
                    throw failure;
                }
            }
        }
        throw new IllegalStateException("No free number in project " + project);
    }

    private static Map<String, Object> numberColumns(
            ProjectId project, int number, String key, Origin origin, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NUMBER_KEY", key);
        columns.put("PROJECT_ID", project.value());
        columns.put("NUMBER_IN_PROJECT", number);
        columns.put("ORIGIN", origin.key());
        columns.put("GIVEN_AT", now.toEpochMilli());
        if (origin.rule() != null) {
            columns.put("RULE_KEY", origin.rule().key());
            columns.put("ORDER_ID", origin.order());
        }
        return columns;
    }

    private Optional<RiskNumberRow> byOrigin(Origin origin) {
        return first(RiskNumberRow.class, Query.select().where("ORIGIN = ?", origin.key()));
    }

    /** @return false when another revision of this number came first */
    private boolean insert(Risk risk) {
        String key = "risk:" + risk.id() + ":" + risk.version();
        Map<String, Object> columns = Records.columns(risk);
        columns.put("RISK_ID", risk.id());
        columns.put("REVISION_KEY", key);
        try {
            ao.create(RiskRevisionRow.class, columns);
            return true;
        } catch (RuntimeException failure) {
            if (exists(RiskRevisionRow.class, "REVISION_KEY = ?", key)) {
                return false;
            }
            throw failure;
        }
    }

    private Optional<Risk> latest(long id) {
        return first(
                        RiskRevisionRow.class,
                        Query.select().where("RISK_ID = ?", id).order("REVISION DESC"))
                .map(row -> Records.risk(id, row));
    }

    /** Saves until what was saved is the highest revision: a slow writer may have put an older state back. */
    private void project(Risk risk) {
        Risk saved = risk;
        while (true) {
            save(saved);
            Risk highest = latest(risk.id()).orElseThrow();
            if (highest.version() == saved.version()) {
                return;
            }
            saved = highest;
        }
    }

    private void save(Risk risk) {
        Optional<RiskRow> row = projection(risk.id());
        if (row.isEmpty()) {
            Map<String, Object> columns = Records.columns(risk);
            columns.put("RISK_ID", risk.id());
            try {
                ao.create(RiskRow.class, columns);
                return;
            } catch (RuntimeException failure) {
                row = projection(risk.id());
                if (row.isEmpty()) {
                    throw failure;
                }
            }
        }
        Records.write(risk, row.get());
        row.get().save();
    }

    private boolean isProjected(Risk risk) {
        return projection(risk.id())
                .filter(row -> row.getRevision() == risk.version())
                .isPresent();
    }

    private Optional<RiskRow> projection(long id) {
        return first(RiskRow.class, Query.select().where("RISK_ID = ?", id));
    }

    private List<Risk> current(Query query) {
        return Arrays.stream(ao.find(RiskRow.class, query))
                .map(row -> Records.risk(row.getRiskId(), row))
                .toList();
    }

    private <T extends RawEntity<Long>> Optional<T> first(Class<T> type, Query query) {
        return Arrays.stream(ao.find(type, query.limit(1))).findFirst();
    }

    private boolean exists(Class<? extends RawEntity<Long>> type, String where, String key) {
        return ao.count(type, Query.select().where(where, key)) > 0;
    }
}
