package org.collabops.outbox;

import java.time.Instant;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;

/**
 * What a workflow function wants done once the transition has happened.
 *
 * @param id the idempotency key: an order is carried out once, however often it is tried
 * @param action the name of the {@link Action} that understands it
 * @param statusId the status that the transition leads to; null when the workflow does not tell
 * @param actor the function, for the person who transitioned
 */
public record Order(
        long id,
        String action,
        IssueId issue,
        String statusId,
        Actor actor,
        Map<String, String> arguments,
        Instant placedAt) {}
