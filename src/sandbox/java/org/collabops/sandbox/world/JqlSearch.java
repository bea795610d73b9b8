package org.collabops.sandbox.world;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Jira's search service over ours. */
@SuppressWarnings("rawtypes")
final class JqlSearch implements SearchService {
    private final Search search;

    JqlSearch(Search search) {
        this.search = search;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter page) throws SearchException {
        try {
            return results(search.find(user, (JqlQuery) query, page.getStart(), page.getMax()));
        } catch (InvalidJql refused) {
            throw new SearchException(refused.getMessage());
        }
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter page)
            throws SearchException {
        try {
            return results(search.findOverridingSecurity(user, (JqlQuery) query, page.getStart(), page.getMax()));
        } catch (InvalidJql refused) {
            throw new SearchException(refused.getMessage());
        }
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        try {
            return search.count(user, (JqlQuery) query);
        } catch (InvalidJql refused) {
            throw new SearchException(refused.getMessage());
        }
    }

    private static SearchResults<Issue> results(SearchPage page) {
        return new SearchResults<>(page.issues(), page.total());
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        try {
            return new ParseResult(JqlParser.parse(jql), new Messages(Set.of()));
        } catch (InvalidJql refused) {
            return new ParseResult(null, Messages.of(refused.messages()));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        try {
            search.validate(user, (JqlQuery) query);
            return new Messages(Set.of());
        } catch (InvalidJql refused) {
            return Messages.of(refused.messages());
        }
    }

    private record Messages(Set<String> getErrorMessages) implements MessageSet {
        static Messages of(List<String> messages) {
            return new Messages(new LinkedHashSet<>(messages));
        }

        @Override
        public boolean hasAnyErrors() {
            return !getErrorMessages.isEmpty();
        }
    }
}
