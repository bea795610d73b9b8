package org.collabops.sandbox.host.testapp;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;

/** The same for administrators. */
@AdminOnly
public class AdminServlet extends NoteServlet {

    public AdminServlet(Notes notes) {
        super(notes);
    }
}
