package org.collabops.sandbox.world;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.Locale;
import java.util.function.Function;
import org.apache.log4j.Logger;

/** Who the current thread acts as: bound to the thread, so a foreign thread starts anonymous and must be cleaned after. */
final class SessionContext implements JiraAuthenticationContext, JiraThreadLocalUtil {
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
    private final Users users;
    private volatile Function<Locale, I18nHelper> texts;

    SessionContext(Users users) {
        this.users = users;
    }

    void textsBy(Function<Locale, I18nHelper> source) {
        texts = source;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        return users.locale(current.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.apply(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }

    @Override
    public void preCall() {
        current.remove();
    }

    @Override
    public void postCall(Logger logger) {
        current.remove();
    }
}
