package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

public interface I18nHelper {
    Locale getLocale();

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String argument);

    String getText(String key, String argument1, String argument2);

    String getText(String key, String argument1, String argument2, String argument3);

    /** Arguments of MessageFormat: an array or a List is spread, anything else is the only argument. */
    String getText(String key, Object parameters);

    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
