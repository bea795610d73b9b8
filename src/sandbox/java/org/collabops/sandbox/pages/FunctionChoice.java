package org.collabops.sandbox.pages;

import com.atlassian.jira.util.I18nHelper;
import org.collabops.sandbox.host.WorkflowFunctionModule;

/** A condition, validator or post-function that may be added. */
public record FunctionChoice(String key, String name, String description) {

    static FunctionChoice of(WorkflowFunctionModule module, I18nHelper i18n) {
        return new FunctionChoice(module.completeKey(), module.name(i18n), module.description(i18n));
    }
}
