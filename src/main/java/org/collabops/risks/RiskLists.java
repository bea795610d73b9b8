package org.collabops.risks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.IssueId;

/** Picks and sorts risks that somebody may see. */
final class RiskLists {
    private RiskLists() {}

    /** The gravest first. */
    static List<Risk> sifted(Collection<Risk> found, RiskFilter filter) {
        return found.stream()
                .filter(filter::accepts)
                .sorted(RiskOrder.DEFAULT.comparator())
                .toList();
    }

    static List<Risk> about(IssueId issue, List<Risk> found) {
        return found.stream()
                .filter(risk -> issue.equals(risk.content().issue()))
                .toList();
    }

    static List<Risk> controlledBy(IssueId issue, List<Risk> found) {
        return found.stream()
                .filter(risk -> risk.content().treatment().issues().contains(issue))
                .toList();
    }

    static List<Risk> sorted(List<Risk> found, RiskOrder order, Residuals residuals) {
        Map<Long, Residual> known = new HashMap<>();
        found.forEach(risk -> known.put(risk.id(), residuals.of(risk)));
        return found.stream()
                .sorted(order.comparator(risk -> known.get(risk.id())))
                .toList();
    }
}
