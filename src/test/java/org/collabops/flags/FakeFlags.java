package org.collabops.flags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.IssueId;
import org.collabops.UserKey;

/** Flags in memory, by the contract of {@link Flags}. */
public final class FakeFlags implements Flags {
    private final List<Flag> flags = new ArrayList<>();
    private long last;

    /** All that were raised, the first one first. */
    public List<Flag> raised() {
        return List.copyOf(flags);
    }

    @Override
    public void raise(
            IssueId issue, UserKey reader, String source, long subject, Map<String, String> details, Instant at) {
        flags.add(new Flag(++last, issue, reader, source, subject, Map.copyOf(details), at));
    }

    @Override
    public List<Flag> of(IssueId issue, UserKey reader, long after, Instant since) {
        return flags.stream()
                .filter(flag -> flag.issue().equals(issue) && flag.reader().equals(reader))
                .filter(flag -> flag.id() > after && !flag.raisedAt().isBefore(since))
                .toList();
    }

    @Override
    public int forgetBefore(Instant instant) {
        int before = flags.size();
        flags.removeIf(flag -> flag.raisedAt().isBefore(instant));
        return before - flags.size();
    }
}
