package org.collabops.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collabops.IssueId;

/** The history that a test tells, and nothing else. */
public final class FakeStatusHistory implements StatusHistory {
    private final List<Entry> entries = new ArrayList<>();
    private int reads;

    public synchronized void came(IssueId issue, String statusId, Instant at) {
        entries.add(new Entry(issue, statusId, at));
    }

    /** How often it was asked. */
    public synchronized int reads() {
        return reads;
    }

    @Override
    public synchronized boolean cameTo(IssueId issue, String statusId, Instant from, Instant until) {
        reads++;
        return entries.stream()
                .anyMatch(entry -> entry.issue().equals(issue)
                        && entry.statusId().equals(statusId)
                        && !entry.at().isBefore(from)
                        && !entry.at().isAfter(until));
    }

    private record Entry(IssueId issue, String statusId, Instant at) {}
}
