package org.collabops.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the app did that a real Jira would refuse or that only shows as a gap on a page: a test asserts there is none. */
public final class Violations {

    private static final Logger LOG = LoggerFactory.getLogger(Violations.class);

    private final Set<String> seen = new LinkedHashSet<>();

    /** Keeps a violation; the same one again is neither kept nor logged twice. */
    public void add(String violation) {
        add(violation, null);
    }

    public void add(String violation, Throwable cause) {
        boolean isNew;
        synchronized (seen) {
            isNew = seen.add(violation);
        }
        if (isNew) {
            LOG.warn(violation, cause);
        }
    }

    public List<String> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /** Forgets what was seen, for a test that provokes one on purpose. */
    public void clear() {
        synchronized (seen) {
            seen.clear();
        }
    }
}
