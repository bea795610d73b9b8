package org.collabops.risks;

import java.util.List;

/** The risks that have to do with an issue: those about it, and those that it is a control of. */
public record IssueRisks(List<Risk> about, List<Risk> controlled) {
    public static final IssueRisks NONE = new IssueRisks(List.of(), List.of());
}
