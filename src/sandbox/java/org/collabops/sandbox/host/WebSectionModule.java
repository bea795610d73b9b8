package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A group of links that the app adds to a menu. */
public interface WebSectionModule {

    String key();

    /** The heading of the group, or null. */
    String label(I18nHelper i18n);

    boolean displays(Map<String, Object> context);
}
