package org.collabops.sandbox.pages;

import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.host.Plugin;
import org.collabops.sandbox.host.WorkflowFunctionModule;
import org.collabops.sandbox.world.TransitionPart;

/** How addresses, texts and styles call what stands on a transition; Jira's own addresses are not quite regular. */
enum WorkflowPart {
    CONDITION(TransitionPart.CONDITION, "Condition", "Condition", "condition") {
        @Override
        List<WorkflowFunctionModule> offeredBy(Plugin app) {
            return app.workflowConditions();
        }
    },
    VALIDATOR(TransitionPart.VALIDATOR, "Validator", "Validator", "validator") {
        @Override
        List<WorkflowFunctionModule> offeredBy(Plugin app) {
            return app.workflowValidators();
        }
    },
    FUNCTION(TransitionPart.FUNCTION, "PostFunction", "Function", "post-function") {
        @Override
        List<WorkflowFunctionModule> offeredBy(Plugin app) {
            return app.workflowFunctions();
        }
    };

    private final TransitionPart kind;
    private final String page;
    private final String newPage;
    private final String style;

    WorkflowPart(TransitionPart kind, String page, String newPage, String style) {
        this.kind = kind;
        this.page = page;
        this.newPage = newPage;
        this.style = style;
    }

    abstract List<WorkflowFunctionModule> offeredBy(Plugin app);

    TransitionPart kind() {
        return kind;
    }

    /** As it stands in the classes of the page's elements. */
    String style() {
        return style;
    }

    String choosePage() {
        return "AddWorkflowTransition" + page;
    }

    String addPage() {
        return "AddWorkflowTransition" + newPage + "Params";
    }

    String editPage() {
        return "EditWorkflowTransition" + page + "Params";
    }

    String changePage() {
        return "ChangeWorkflowTransition" + page;
    }

    /** The text that says something about this kind. */
    String text(String what) {
        return "workflow." + what + "." + newPage.toLowerCase(Locale.ROOT);
    }
}
