package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A panel of the app at one location of a page. */
public interface WebPanelModule {

    String key();

    String completeKey();

    int weight();

    /** The panel's title, or null if it has none. */
    String label(I18nHelper i18n);

    boolean supportsAjaxLoad();

    boolean displays(Map<String, Object> context);

    /** The panel's body; one line of error text if it fails, because a panel never breaks the page around it. */
    String html(Map<String, Object> context);
}
