package org.collabops.sandbox.host;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** A report that the app adds to a project's Reports page. */
public interface ReportModule {

    String key();

    String completeKey();

    String label(I18nHelper i18n);

    String description(I18nHelper i18n);

    String category();

    /** The CSS class of the picture beside the report's name, or an empty text. */
    String thumbnailClass();

    List<ReportProperty> properties();

    Report report();
}
