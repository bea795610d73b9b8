package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** A post-function, condition or validator that the app offers to whoever edits a workflow. */
public interface WorkflowFunctionModule {

    String key();

    String completeKey();

    String name(I18nHelper i18n);

    String description(I18nHelper i18n);

    /** The class that the workflow's XML names, of a condition or validator, too. */
    String functionClass();

    /** The form for a new one, or an empty text if it has nothing to fill in. */
    String inputHtml(Map<String, Object> context);

    String editHtml(AbstractDescriptor descriptor, Map<String, Object> context);

    String viewHtml(AbstractDescriptor descriptor, Map<String, Object> context);

    /** The arguments to store for a submitted form, whose values are arrays of text. */
    Map<String, ?> descriptorParams(Map<String, Object> form);

    boolean orderable();

    boolean unique();

    boolean deletable();
}
