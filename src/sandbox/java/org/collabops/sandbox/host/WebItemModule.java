package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A link of the app in one section of a page. */
public interface WebItemModule {

    String key();

    String completeKey();

    int weight();

    String label(I18nHelper i18n);

    String linkId();

    /** The address without the context path, its references filled in from {@code context}. */
    String url(Map<String, Object> context);

    String styleClass();

    Map<String, String> params();

    boolean displays(Map<String, Object> context);
}
