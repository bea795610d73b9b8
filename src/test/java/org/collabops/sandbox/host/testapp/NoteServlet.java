package org.collabops.sandbox.host.testapp;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The test app's servlet without an annotation. */
public class NoteServlet extends HttpServlet {

    private final transient Notes notes;
    private int made;

    public NoteServlet(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init() {
        made++;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .print(notes.count() + " " + request.getPathInfo() + " " + getInitParameter("colour") + " " + made);
    }
}
