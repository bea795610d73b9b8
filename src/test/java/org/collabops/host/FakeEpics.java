package org.collabops.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.IssueId;

/** The epics that a test gave to issues. */
public final class FakeEpics implements Epics {
    private final Map<IssueId, IssueId> epics = new HashMap<>();

    public FakeEpics put(IssueId issue, IssueId epic) {
        epics.put(issue, epic);
        return this;
    }

    @Override
    public Optional<IssueId> of(IssueId issue) {
        return Optional.ofNullable(epics.get(issue));
    }
}
