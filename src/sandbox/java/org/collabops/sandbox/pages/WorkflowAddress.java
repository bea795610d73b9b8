package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;

/** The addresses below which a project's workflow is shown and changed. */
record WorkflowAddress(Project project) {

    static final String BASE = "/secure/admin/workflows/";

    String view() {
        return BASE + "ViewWorkflow.jspa?project=" + Links.encoded(project.getKey());
    }

    String choose(WorkflowPart part, int transition) {
        return at(part.choosePage() + "!default.jspa", transition);
    }

    String edit(WorkflowPart part, int transition, int position) {
        return at(part.editPage() + "!default.jspa", transition) + "&count=" + position;
    }

    /** @param operation {@code up}, {@code down} or {@code remove} */
    String change(WorkflowPart part, String operation, int transition, int position) {
        return at(part.changePage() + ".jspa", transition) + "&operation=" + operation + "&count=" + position;
    }

    private String at(String page, int transition) {
        return BASE + page + "?project=" + Links.encoded(project.getKey()) + "&workflowTransition=" + transition;
    }
}
