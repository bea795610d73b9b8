package org.collabops.sandbox.host.testapp;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that writes a page, or a plain text if it is asked for one. */
public class PageServlet extends HttpServlet {

    private final transient Notes notes;

    public PageServlet(Notes notes) {
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "Notes: " + notes.count();
        boolean plain = request.getParameter("plain") != null;
        response.setContentType(plain ? "text/plain" : "text/html");
        response.getWriter()
                .print(
                        plain
                                ? text
                                : "<html><head><title>Notes</title><meta name=\"decorator\" content=\"atl.general\">"
                                        + "</head><body><p>" + text + "</p></body></html>");
    }
}
