package org.collabops.flags;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Where flags wait for their readers. */
public interface Flags {
    void raise(IssueId issue, UserKey reader, String source, long subject, Map<String, String> details, Instant at);

    /** The newer than {@code after}, raised at {@code since} or later, the first one first. */
    List<Flag> of(IssueId issue, UserKey reader, long after, Instant since);

    /** @return the number of flags that were older than {@code instant} and are gone now */
    int forgetBefore(Instant instant);
}
