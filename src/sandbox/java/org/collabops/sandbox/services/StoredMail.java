package org.collabops.sandbox.services;

import java.time.Instant;

/** A mail as the app queued it, on which node and when; what it left out is null. */
public record StoredMail(
        long id,
        String node,
        Instant queuedAt,
        String to,
        String cc,
        String bcc,
        String from,
        String fromName,
        String replyTo,
        String subject,
        String mimeType,
        String encoding,
        String body) {}
