package org.collabops.flags;

import java.time.Instant;
import java.util.Map;
import org.collabops.IssueId;
import org.collabops.UserKey;

/**
 * One thing that followed.
 *
 * @param issue the issue that somebody changed
 * @param reader who did, and who alone is told
 * @param source the name of the {@link FlagSource} that can say it
 * @param subject the id of what it is about, among the things of that source
 * @param details what the source needs to say it; no texts, since the language is the reader's
 */
public record Flag(
        long id,
        IssueId issue,
        UserKey reader,
        String source,
        long subject,
        Map<String, String> details,
        Instant raisedAt) {}
