package org.collabops.risks.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import net.java.ao.Query;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.risks.Origin;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskContent;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskModels;
import org.collabops.risks.RiskOutline;
import org.collabops.risks.Risks;
import org.collabops.store.Chain;
import org.collabops.store.Rows;

/** Risks in Active Objects, as a {@link Chain}; their numbers are rows of their own. */
public final class AoRisks implements Risks {
    private static final int ATTEMPTS = 1000;

    private final Rows rows;
    private final ActiveObjects ao;
    private final IssueIndex index;
    private final Records records;
    private final Chain<Risk, RiskFields, RiskRevisionRow, RiskRow> chain;

    public AoRisks(ActiveObjects ao, RiskModels models) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.index = new IssueIndex(ao);
        this.records = new Records(models);
        this.chain = new Chain<>(ao, records.kind(), index::follow);
    }

    @Override
    public Optional<Risk> create(ProjectId project, RiskContent content, Revision revision, Origin origin) {
        RiskNumberRow number = number(project, origin.key(), numberColumns(origin, revision.at()));
        if (!Objects.equals(number.getOrderId(), origin.order())) {
            return Optional.empty();
        }
        Optional<Risk> completed = chain.latest(number.getID());
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
        return chain.insert(risk) ? Optional.of(risk) : chain.latest(risk.id());
    }

    @Override
    public void revise(Risk revised) {
        chain.revise(revised);
    }

    @Override
    public Optional<Risk> find(long id) {
        return chain.find(id);
    }

    @Override
    public List<Risk> ofIssue(IssueId issue) {
        return chain.current(Query.select()
                .alias(RiskRow.class, "risk")
                .alias(RiskIssueRow.class, "link")
                .join(RiskIssueRow.class, "risk.RISK_ID = link.RISK_ID")
                .where("link.ISSUE_ID = ? AND risk.REMOVED = ?", issue.value(), false));
    }

    @Override
    public Map<Long, Boolean> counting(IssueId control) {
        return index.counting(control);
    }

    @Override
    public void noteCounting(long risk, IssueId control, boolean counts) {
        index.note(risk, control, counts);
    }

    @Override
    public Optional<Risk> numbered(ProjectId project, int number) {
        return rows.first(RiskNumberRow.class, Query.select().where("NUMBER_KEY = ?", project.value() + ":" + number))
                .flatMap(row -> find(row.getMovedRiskId() == null ? row.getID() : row.getMovedRiskId()));
    }

    @Override
    public int numberIn(ProjectId project, long risk, String origin, Instant at) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ORIGIN", origin);
        columns.put("GIVEN_AT", at.toEpochMilli());
        columns.put("MOVED_RISK_ID", risk);
        return number(project, origin, columns).getNumberInProject();
    }

    @Override
    public int countAssessed(long model, BiPredicate<Integer, Integer> cells) {
        AtomicInteger count = new AtomicInteger();
        ao.stream(
                RiskRow.class,
                Query.select("ID, LIKELIHOOD, IMPACT").where("MODEL_ID = ? AND REMOVED = ?", model, false),
                row -> {
                    if (cells.test(row.getLikelihood(), row.getImpact())) {
                        count.incrementAndGet();
                    }
                });
        return count.get();
    }

    @Override
    public List<Risk> ofProjects(Collection<ProjectId> projects) {
        return RegisterQueries.ofProjects(RegisterQueries.ALL, projects, RiskFilter.ANY).stream()
                .flatMap(query -> chain.current(query).stream())
                .toList();
    }

    @Override
    public List<RiskOutline> outlines(Collection<ProjectId> projects, RiskFilter filter) {
        List<RiskOutline> found = new ArrayList<>();
        for (Query query : RegisterQueries.ofProjects(RegisterQueries.OUTLINE, projects, filter)) {
            ao.stream(RiskRow.class, query, row -> {
                RiskOutline outline = records.outline(row);
                if (filter.acceptsAssessment(outline.inherent())) {
                    found.add(outline);
                }
            });
        }
        return found;
    }

    @Override
    public List<Risk> withIds(Collection<Long> ids) {
        return RegisterQueries.withIds(ids).stream()
                .flatMap(query -> chain.current(query).stream())
                .toList();
    }

    @Override
    public List<Risk> history(long id) {
        return chain.history(id);
    }

    @Override
    public Optional<Occurrence> lastOccurrence(Origin.RuleOnIssue rule) {
        return rows.first(
                        RiskNumberRow.class,
                        Query.select().where("RULE_KEY = ?", rule.key()).order("ID DESC"))
                .map(row -> new Occurrence(
                        Origin.occurrence(row.getOrigin()),
                        row.getOrderId(),
                        Instant.ofEpochMilli(row.getGivenAt()),
                        chain.latest(row.getID())));
    }

    @Override
    public int mendProjections() {
        return chain.mendProjections() + mendIndex();
    }

    /** Also writes the index of risks that are older than it. */
    private int mendIndex() {
        Map<Long, Set<Long>> wanted = new HashMap<>();
        ao.stream(
                RiskRow.class,
                Query.select("ID, RISK_ID, ISSUE_ID, TREATMENT, REMOVED"),
                row -> wanted.put(row.getRiskId(), IssueIndex.wanted(row)));
        Set<Long> wrong = index.wrong(wanted);
        wrong.forEach(id -> chain.latest(id).ifPresent(index::follow));
        return wrong.size();
    }

    /** The number of this origin: given before, or the next free one of the project. */
    private RiskNumberRow number(ProjectId project, String origin, Map<String, Object> given) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RiskNumberRow> before = byOrigin(origin);
            if (before.isPresent()) {
                return before.get();
            }
            int next = rows.first(
                                    RiskNumberRow.class,
                                    Query.select()
                                            .where("PROJECT_ID = ?", project.value())
                                            .order("NUMBER_IN_PROJECT DESC"))
                            .map(RiskNumberRow::getNumberInProject)
                            .orElse(0)
                    + 1;
            Map<String, Object> columns = new HashMap<>(given);
            columns.put("NUMBER_KEY", project.value() + ":" + next);
            columns.put("PROJECT_ID", project.value());
            columns.put("NUMBER_IN_PROJECT", next);
            try {
                Optional<RiskNumberRow> row = rows.insert(RiskNumberRow.class, "NUMBER_KEY", columns);
                if (row.isPresent()) {
                    return row.get();
                }
            } catch (RuntimeException failure) {
                if (byOrigin(origin).isEmpty()) {
                    throw failure;
                }
            }
        }
        throw new IllegalStateException("No free number in project " + project);
    }

    private static Map<String, Object> numberColumns(Origin origin, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ORIGIN", origin.key());
        columns.put("GIVEN_AT", now.toEpochMilli());
        if (origin.rule() != null) {
            columns.put("RULE_KEY", origin.rule().key());
            columns.put("ORDER_ID", origin.order());
        }
        return columns;
    }

    private Optional<RiskNumberRow> byOrigin(String origin) {
        return rows.first(RiskNumberRow.class, Query.select().where("ORIGIN = ?", origin));
    }
}
