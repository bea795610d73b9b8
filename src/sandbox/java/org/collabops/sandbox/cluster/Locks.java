package org.collabops.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Locks by name, the same object for everyone in this node. */
final class Locks implements ClusterLockService {
    private final LockRows rows;
    private final Map<String, NodeLock> known = new ConcurrentHashMap<>();

    Locks(LockRows rows) {
        this.rows = rows;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return known.computeIfAbsent(name, key -> new NodeLock(key, rows));
    }
}
