package org.collabops.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One command of a webwork action of the app, with the checks that Jira makes before it runs. */
public interface WebworkAction {

    /** Whether its class asks for a secure administrator session. */
    boolean needsWebSudo();

    WebworkOutcome run(String httpMethod, Map<String, String[]> parameters, HttpServletRequest request);
}
