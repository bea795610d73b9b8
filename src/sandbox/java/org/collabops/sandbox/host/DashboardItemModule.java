package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A summary that the app offers for people's dashboards. */
public interface DashboardItemModule {

    String key();

    String completeKey();

    String title(I18nHelper i18n);

    String description(I18nHelper i18n);

    String author();

    /** Whether a person sets it up before it shows something. */
    boolean configurable();

    /** The name of the script that fills it in, or an empty text. */
    String amdModule();

    boolean displays(Map<String, Object> context);

    /** What the server renders into the item, or an empty text. */
    String html(Map<String, Object> context);
}
