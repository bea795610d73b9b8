package org.collabops.host.jira;

import static java.util.stream.Collectors.joining;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's search service with the actor's permissions; a function's searches are asked for none. */
final class Searches {
    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private static final int BATCH = 1000;

    /** From so many issues on, it is cheaper to count those that are found before they are read. */
    private static final int WORTH_COUNTING = 100;

    /** Up to so many lists of ids are cheap, whatever else there is in Jira. */
    private static final int FEW_LISTS = 4;

    /** Naming an issue in a query costs about as much as reading so many that were found. */
    private static final int READ_FOR_ONE_NAMED = 5;

    private final SearchService search;
    private final UserManager users;

    Searches(SearchService search, UserManager users) {
        this.search = search;
        this.users = users;
    }

    List<String> problems(Actor actor, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user(actor), jql);
        if (!parsed.isValid()) {
            return List.copyOf(parsed.getErrors().getErrorMessages());
        }
        return List.copyOf(search.validateQuery(user(actor), parsed.getQuery()).getErrorMessages());
    }

    long count(Actor actor, String jql) {
        try {
            return actor.isFunction() ? all(actor, jql).size() : search.searchCount(user(actor), parsed(actor, jql));
        } catch (SearchException refusal) {
            throw new IllegalArgumentException(jql, refusal);
        }
    }

    List<Issue> first(Actor actor, String jql, int limit) {
        return page(actor, parsed(actor, jql), 0, limit);
    }

    /**
     * In one search, or two when there are many: each further page would search anew.
     *
     * @throws IllegalArgumentException also when there are more than Jira was set to find, which can be 10,000
     */
    List<Issue> all(Actor actor, String jql) {
        Query query = parsed(actor, jql);
        List<Issue> found = page(actor, query, 0, BATCH + 1);
        return found.size() <= BATCH ? found : page(actor, query, 0, Integer.MAX_VALUE);
    }

    /** Parts that are small enough to be named in a query each, in the order of their ids. */
    static List<List<IssueId>> parts(Collection<IssueId> issues) {
        List<IssueId> all = issues.stream().distinct().sorted().toList();
        List<List<IssueId>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            parts.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return parts;
    }

    /**
     * Those of one of the {@link #parts} that can be found. Mostly these are all, or none, and then counting them tells
     * which without any of them being read.
     */
    Collection<IssueId> found(Actor actor, List<IssueId> part) {
        String jql = named("id", part);
        if (part.size() >= WORTH_COUNTING) {
            long found = count(actor, jql);
            if (found == part.size() || found == 0) {
                return found == 0 ? List.of() : part;
            }
        }
        return all(actor, jql).stream().map(issue -> new IssueId(issue.getId())).toList();
    }

    /**
     * What a query finds of what hangs on {@code wanted}: by naming these in lists or, when that is cheaper, by reading
     * all that the query finds and dropping the rest.
     *
     * @param field the field of the query language that names the wanted ones
     * @param clause the query without them
     * @param wantedBy which of {@code wanted} a found issue hangs on; null for none
     */
    List<Issue> among(
            Actor actor, String field, Collection<IssueId> wanted, String clause, Function<Issue, IssueId> wantedBy) {
        if (wanted.size() > BATCH * FEW_LISTS
                && !actor.isFunction()
                && count(actor, clause) <= (long) wanted.size() * READ_FOR_ONE_NAMED) {
            try {
                Set<IssueId> kept = new HashSet<>(wanted);
                List<Issue> found = new ArrayList<>(all(actor, clause));
                found.removeIf(issue -> !kept.contains(wantedBy.apply(issue)));
                return found;
            } catch (IllegalArgumentException tooLong) {
                LOG.debug("Jira refuses to find everything at once, so it is asked in parts", tooLong);
            }
        }
        List<Issue> found = new ArrayList<>();
        for (List<IssueId> part : parts(wanted)) {
            found.addAll(all(actor, named(field, part) + (clause.isEmpty() ? "" : " AND " + clause)));
        }
        return found;
    }

    private List<Issue> page(Actor actor, Query query, int from, int size) {
        try {
            PagerFilter<?> page = PagerFilter.newPageAlignedFilter(from, size);
            return actor.isFunction()
                    ? search.searchOverrideSecurity(user(actor), query, page).getResults()
                    : search.search(user(actor), query, page).getResults();
        } catch (SearchException refusal) {
            throw new IllegalArgumentException(query.toString(), refusal);
        }
    }

    private Query parsed(Actor actor, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user(actor), jql);
        if (!parsed.isValid()) {
            throw new IllegalArgumentException(
                    jql + ": " + String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        return parsed.getQuery();
    }

    private static String named(String field, List<IssueId> part) {
        return field + part.stream().map(IssueId::toString).collect(joining(", ", " in (", ")"));
    }

    private ApplicationUser user(Actor actor) {
        return actor.user().map(key -> users.getUserByKey(key.value())).orElse(null);
    }
}
