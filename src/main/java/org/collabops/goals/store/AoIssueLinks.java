package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.collabops.IssueId;
import org.collabops.goals.IssueLink;
import org.collabops.goals.IssueLinks;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/**
 * Links in Active Objects: every revision is one INSERT, and the few that a link has are folded when they are read, so
 * there is no projection that could lag behind.
 */
public final class AoIssueLinks implements IssueLinks {
    private static final String FOLDED = "ID, KEY_RESULT_ID, ISSUE_ID, SERVES, REVISION";

    private final ActiveObjects ao;
    private final Rows rows;

    public AoIssueLinks(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    @Override
    public Optional<IssueLink> find(long keyResult, IssueId issue) {
        return rows.first(
                        IssueLinkRow.class,
                        Query.select()
                                .where("ISSUE_ID = ? AND KEY_RESULT_ID = ?", issue.value(), keyResult)
                                .order("REVISION DESC"))
                .map(AoIssueLinks::link);
    }

    @Override
    public List<IssueLink> ofIssues(Collection<IssueId> issues) {
        Map<List<Object>, IssueLink> latest = new LinkedHashMap<>();
        List<Long> ids = issues.stream().map(IssueId::value).toList();
        for (Query query : Lists.of("ISSUE_ID", ids)) {
            Arrays.stream(ao.find(IssueLinkRow.class, query))
                    .map(AoIssueLinks::link)
                    .forEach(link -> latest.merge(
                            List.of(link.keyResult(), link.issue()),
                            link,
                            (one, other) -> one.version() > other.version() ? one : other));
        }
        return latest.values().stream()
                .filter(IssueLink::serves)
                .filter(link -> issues.contains(link.issue()))
                .toList();
    }

    @Override
    public Map<Long, Set<IssueId>> besides(Collection<IssueId> issues) {
        if (issues.isEmpty()) {
            return Map.of();
        }
        List<Object> ids = issues.stream().<Object>map(IssueId::value).toList();
        String marks = String.join(", ", ids.stream().map(id -> "?").toList());
        Query query = Query.select()
                .alias(IssueLinkRow.class, "link")
                .alias(SameKeyResultRow.class, "same")
                .join(SameKeyResultRow.class, "link.KEY_RESULT_ID = same.KEY_RESULT_ID")
                .where("same.ISSUE_ID IN (" + marks + ")", ids.toArray());
        Set<Long> met = new HashSet<>();
        List<IssueLinkRow> found = Arrays.stream(ao.find(IssueLinkRow.class, query))
                .filter(row -> met.add(row.getID()))
                .toList();
        Map<Long, Set<IssueId>> folded = new HashMap<>();
        found.stream().sorted(Comparator.comparing(IssueLinkRow::getRevision)).forEach(row -> new Later(
                        row.getKeyResultId(), new IssueId(row.getIssueId()), row.getRevision(), row.isServes())
                .applyTo(folded.computeIfAbsent(row.getKeyResultId(), first -> new HashSet<>())));
        folded.values().removeIf(serving -> issues.stream().noneMatch(serving::contains));
        return folded;
    }

    @Override
    public Map<Long, Set<IssueId>> issuesOf(Collection<Long> keyResults) {
        Map<Long, Set<IssueId>> issues = new HashMap<>();
        List<Later> later = new ArrayList<>();
        Predicate<Long> wanted = Lists.among(keyResults, keyResult -> keyResult);
        for (Query query : Lists.of(FOLDED, "KEY_RESULT_ID", keyResults)) {
            ao.stream(IssueLinkRow.class, query, row -> {
                long keyResult = row.getKeyResultId();
                if (!wanted.test(keyResult)) {
                    return;
                }
                IssueId issue = new IssueId(row.getIssueId());
                if (row.getRevision() == 1) {
                    issues.computeIfAbsent(keyResult, first -> new HashSet<>()).add(issue);
                } else {
                    later.add(new Later(keyResult, issue, row.getRevision(), row.isServes()));
                }
            });
        }
        later.sort(Comparator.comparing(Later::revision));
        later.forEach(change -> change.applyTo(issues.computeIfAbsent(change.keyResult(), first -> new HashSet<>())));
        return issues;
    }

    @Override
    public boolean append(IssueLink link) {
        Map<String, Object> columns = new HashMap<>(Columns.values(link.revision()));
        columns.put("LINK_KEY", link.keyResult() + ":" + link.issue() + ":" + link.version());
        columns.put("KEY_RESULT_ID", link.keyResult());
        columns.put("ISSUE_ID", link.issue().value());
        columns.put("SERVES", link.serves());
        return rows.insert(IssueLinkRow.class, "LINK_KEY", columns).isPresent();
    }

    @Override
    public List<IssueLink> history(long keyResult) {
        Query query = Query.select().where("KEY_RESULT_ID = ?", keyResult).order("ID ASC");
        return Arrays.stream(ao.find(IssueLinkRow.class, query))
                .map(AoIssueLinks::link)
                .toList();
    }

    private static IssueLink link(IssueLinkRow row) {
        return new IssueLink(
                row.getKeyResultId(), new IssueId(row.getIssueId()), row.isServes(), Columns.revision(row));
    }

    /** A revision after the first one, which is always an alignment. */
    private record Later(long keyResult, IssueId issue, int revision, boolean serves) {
        void applyTo(Set<IssueId> issues) {
            if (serves) {
                issues.add(issue);
            } else {
                issues.remove(issue);
            }
        }
    }
}
