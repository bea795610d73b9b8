package org.collabops.risks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.flags.Flags;

/** Flags in memory, all of them. */
public final class KeptFlags implements Flags {
    final List<Flag> all = new ArrayList<>();

    @Override
    public void raise(
            IssueId issue, UserKey reader, String source, long subject, Map<String, String> details, Instant at) {
        all.add(new Flag(all.size() + 1L, issue, reader, source, subject, details, at));
    }

    @Override
    public List<Flag> of(IssueId issue, UserKey reader, long after, Instant since) {
        return all.stream()
                .filter(flag -> flag.issue().equals(issue) && flag.reader().equals(reader) && flag.id() > after)
                .toList();
    }

    @Override
    public int forgetBefore(Instant instant) {
        return 0;
    }
}
