package org.collabops.risks.store;

import static org.collabops.store.Columns.orNull;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.IssueId;
import org.collabops.risks.Risk;
import org.collabops.risks.Treatment;
import org.collabops.store.Rows;

/** Which risks have to do with which issue: follows each projection, and can be rebuilt from them at any time. */
final class IssueIndex {
    private final ActiveObjects ao;
    private final Rows rows;

    IssueIndex(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    void follow(Risk risk) {
        Set<Long> wanted = wanted(risk);
        for (RiskIssueRow row : ao.find(RiskIssueRow.class, Query.select().where("RISK_ID = ?", risk.id()))) {
            if (!wanted.remove(row.getIssueId())) {
                ao.deleteWithSQL(RiskIssueRow.class, "ID = ?", row.getID());
            }
        }
        for (Long issue : wanted) {
            Map<String, Object> columns = new HashMap<>();
            columns.put("PAIR_KEY", key(risk.id(), issue));
            columns.put("RISK_ID", risk.id());
            columns.put("ISSUE_ID", issue);
            rows.insert(RiskIssueRow.class, "PAIR_KEY", columns);
        }
    }

    /** The ids of risks, among the ones with these issues, whose rows are not what they should be. */
    Set<Long> wrong(Map<Long, Set<Long>> issuesByRisk) {
        Map<Long, Set<Long>> found = new HashMap<>();
        ao.stream(RiskIssueRow.class, Query.select("ID, RISK_ID, ISSUE_ID"), row -> found.computeIfAbsent(
                        row.getRiskId(), id -> new HashSet<>())
                .add(row.getIssueId()));
        Set<Long> wrong = new HashSet<>();
        issuesByRisk.forEach((risk, issues) -> {
            if (!found.getOrDefault(risk, Set.of()).equals(issues)) {
                wrong.add(risk);
            }
        });
        return wrong;
    }

    Map<Long, Boolean> counting(IssueId issue) {
        Map<Long, Boolean> counting = new HashMap<>();
        Arrays.stream(ao.find(RiskIssueRow.class, Query.select().where("ISSUE_ID = ?", issue.value())))
                .filter(row -> row.getCounting() != null)
                .forEach(row -> counting.put(row.getRiskId(), row.getCounting()));
        return counting;
    }

    void note(long risk, IssueId issue, boolean counts) {
        rows.first(RiskIssueRow.class, Query.select().where("PAIR_KEY = ?", key(risk, issue.value())))
                .ifPresent(row -> {
                    row.setCounting(counts);
                    row.save();
                });
    }

    static Set<Long> wanted(RiskFields row) {
        return row.isRemoved()
                ? new HashSet<>()
                : linked(orNull(row.getIssueId(), IssueId::new), TreatmentText.read(row.getTreatment()));
    }

    private static Set<Long> wanted(Risk risk) {
        return risk.deleted()
                ? new HashSet<>()
                : linked(risk.content().issue(), risk.content().treatment());
    }

    private static Set<Long> linked(IssueId about, Treatment treatment) {
        Set<Long> issues = new HashSet<>();
        treatment.issues().forEach(issue -> issues.add(issue.value()));
        if (about != null) {
            issues.add(about.value());
        }
        return issues;
    }

    private static String key(long risk, long issue) {
        return risk + ":" + issue;
    }
}
