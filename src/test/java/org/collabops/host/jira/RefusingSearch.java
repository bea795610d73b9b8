package org.collabops.host.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A search that refuses to read what some queries find, as Jira may be set to do with those that find too much:
 * https://support.atlassian.com/jira/kb/handling-jql-rest-api-searching-exceeding-max_result_window-in-jira
 */
@SuppressWarnings("rawtypes")
final class RefusingSearch implements SearchService {
    private final SearchService search;
    private final Predicate<String> refused;
    private final Map<Query, String> queries = new IdentityHashMap<>();
    private final List<String> read = new ArrayList<>();

    RefusingSearch(SearchService search, Predicate<String> refused) {
        this.search = search;
        this.refused = refused;
    }

    /** The queries whose issues were read. */
    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        ParseResult parsed = search.parseQuery(user, jql);
        if (parsed.isValid()) {
            queries.put(parsed.getQuery(), jql);
        }
        return parsed;
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        return search.validateQuery(user, query);
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter page) throws SearchException {
        requireAccepted(query);
        return search.search(user, query, page);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter page)
            throws SearchException {
        requireAccepted(query);
        return search.searchOverrideSecurity(user, query, page);
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return search.searchCount(user, query);
    }

    private void requireAccepted(Query query) throws SearchException {
        if (refused.test(queries.get(query))) {
            throw new SearchException("Search limit exceeded");
        }
        read.add(queries.get(query));
    }
}
