package org.collabops.sandbox.rest;

import jakarta.servlet.http.HttpServlet;
import org.collabops.sandbox.world.World;

/** Jira's own REST interface, mounted at /rest/api/2: the part that scripts and tests need to make and move issues. */
public final class JiraRest extends HttpServlet {
    private final transient World world;

    public JiraRest(World world) {
        this.world = world;
    }

    @Override
    public String getServletInfo() {
        return "Jira REST for " + world.siteLanguage();
    }
}
