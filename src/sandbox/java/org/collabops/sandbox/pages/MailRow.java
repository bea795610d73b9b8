package org.collabops.sandbox.pages;

import java.util.List;
import org.collabops.sandbox.services.StoredMail;

/** A mail with those of its addresses that belong to deactivated people only. */
public record MailRow(StoredMail mail, List<String> deactivated) {}
