package org.collabops.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One command of a webwork action of the app, with the checks that Jira makes before it runs. */
public interface WebworkAction {

    WebworkOutcome run(String httpMethod, Map<String, String[]> parameters, HttpServletRequest request);
}
