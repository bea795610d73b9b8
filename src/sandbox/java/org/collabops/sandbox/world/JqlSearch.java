package org.collabops.sandbox.world;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Jira's search service over ours. */
@SuppressWarnings("rawtypes")
final class JqlSearch implements SearchService {
    private final Search search;

    JqlSearch(Search search) {
        this.search = search;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter page) throws SearchException {
        throw new UnsupportedOperationException(search.toString());
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter page)
            throws SearchException {
        throw new UnsupportedOperationException();
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        throw new UnsupportedOperationException();
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        throw new UnsupportedOperationException();
    }
}
