package org.collabops.sandbox.host.testapp;

import com.atlassian.annotations.security.UnrestrictedAccess;

/** The same for everyone. */
@UnrestrictedAccess
public class OpenServlet extends NoteServlet {

    public OpenServlet(Notes notes) {
        super(notes);
    }
}
