package org.collabops.risks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Where risks are kept. Deleted ones are found only by {@link #history}. */
public interface Risks {
    /**
     * Stores a new risk, or completes the creation that the same order began and did not end.
     *
     * @return empty when the origin was used by somebody else; nothing is stored then
     */
    Optional<Risk> create(ProjectId project, RiskContent content, Revision revision, Origin origin);

    /**
     * Stores the next revision of a risk.
     *
     * @throws org.collabops.Conflict with the current {@link Risk} when another revision came first; nothing is stored
     */
    void revise(Risk revised);

    /** By its highest revision, which also mends a projection that lags behind. */
    Optional<Risk> find(long id);

    /** Those about the issue and those that it is a control of, by one statement. */
    List<Risk> ofIssue(IssueId issue);

    List<Risk> ofProjects(Collection<ProjectId> projects);

    /** In outline, those of projects that the filter accepts when its text and its residual levels are left aside. */
    List<RiskOutline> outlines(Collection<ProjectId> projects, RiskFilter filter);

    /** In no order; without those that are not there or not any more. */
    List<Risk> withIds(Collection<Long> ids);

    /** Whether a control counted when it was looked at last, by the ids of the risks; unknown ones are left out. */
    Map<Long, Boolean> counting(IssueId control);

    void noteCounting(long risk, IssueId control, boolean counts);

    /** By a number that the risk has or had. */
    Optional<Risk> numbered(ProjectId project, int number);

    /**
     * The number that a risk gets in another project: given before, or the next free one.
     *
     * @param origin unique among all risks, at most 190 characters
     */
    int numberIn(ProjectId project, long risk, String origin, Instant at);

    /** How many risks that are not deleted were assessed by this model, whatever version, on one of these cells. */
    int countAssessed(long model, BiPredicate<Integer, Integer> cells);

    /** All revisions, the first one first; empty when there never was such a risk. */
    List<Risk> history(long id);

    /** What a rule did last on an issue. */
    Optional<Occurrence> lastOccurrence(Origin.RuleOnIssue rule);

    /** The number of projections that were missing or stale and have been mended. */
    int mendProjections();

    /**
     * One link in the chain of a rule.
     *
     * @param risk empty while the creation is under way, or for ever when it died half-way
     */
    record Occurrence(int number, long order, Instant begunAt, Optional<Risk> risk) {}
}
