package org.collabops.sandbox.host.testapp;

import com.atlassian.sal.api.websudo.WebSudoRequired;

/** A servlet that relies on an annotation which nobody reads there. */
@WebSudoRequired
public class MarkedServlet extends NoteServlet {

    public MarkedServlet(Notes notes) {
        super(notes);
    }
}
