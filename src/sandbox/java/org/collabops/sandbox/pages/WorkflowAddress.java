package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;

/** The addresses below which a project's workflow is shown and changed. */
record WorkflowAddress(Project project) {

    static final String BASE = "/secure/admin/workflows/";
    static final String SCREEN = "EditWorkflowTransition.jspa";

    String view() {
        return BASE + "ViewWorkflow.jspa?project=" + Links.encoded(project.getKey());
    }

    String choose(WorkflowPart part, int transition) {
        return at(part.choosePage() + "!default.jspa", transition);
    }

    /** @param place of a group of conditions */
    String chooseForGroup(int transition, String place) {
        return choose(WorkflowPart.CONDITION, transition) + "&group=" + place;
    }

    String edit(WorkflowPart part, int transition, String place) {
        return at(part.editPage() + "!default.jspa", transition) + "&count=" + place;
    }

    /** @param operation {@code up}, {@code down}, {@code remove}, of conditions also {@code group}, {@code ungroup}, {@code all}, {@code any} */
    String change(WorkflowPart part, String operation, int transition, String place) {
        return at(part.changePage() + ".jspa", transition) + "&operation=" + operation + "&count=" + place;
    }

    /** Where the screen of a transition is chosen. */
    String screen(int transition) {
        return at(SCREEN, transition);
    }

    private String at(String page, int transition) {
        return BASE + page + "?project=" + Links.encoded(project.getKey()) + "&workflowTransition=" + transition;
    }
}
