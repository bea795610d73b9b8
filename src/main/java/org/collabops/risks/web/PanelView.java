package org.collabops.risks.web;

import java.util.List;

/**
 * The live risks of an issue.
 *
 * @param more how many there are besides {@code rows}
 * @param registerPath below the context path
 */
public record PanelView(
        String issueKey, String projectKey, List<RiskLine> rows, int more, boolean mayRaise, String registerPath) {}
