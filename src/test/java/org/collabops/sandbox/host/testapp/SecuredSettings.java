package org.collabops.sandbox.host.testapp;

import com.atlassian.sal.api.websudo.WebSudoRequired;

/** The same page for administrators who have shown their password again. */
@WebSudoRequired
public class SecuredSettings extends NoteSettings {}
