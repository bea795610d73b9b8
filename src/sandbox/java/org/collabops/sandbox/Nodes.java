package org.collabops.sandbox;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** As many nodes as were asked for over one database: this JVM is the first, each other one is a JVM of its own. */
final class Nodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Sandbox first;

    private Nodes() {}

    /** When this returns, the first node answers; the others say by themselves when they do. */
    static Nodes start(Options options) {
        var nodes = new Nodes();
        try {
            nodes.open(options);
            return nodes;
        } catch (RuntimeException | Error e) {
            nodes.close();
            throw e;
        }
    }

    private void open(Options options) {
        var shared = options;
        if (options.nodes() > 1 && options.db() == null) {
            shared = options.withDb(opened(SharedDatabase.start(options.home())).url());
        }
        first = opened(Sandbox.start(shared));
        for (int number = 2; number <= options.nodes(); number++) {
            opened(NodeProcess.start(shared.forNode(number)));
        }
    }

    URI url() {
        return first.url();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.error("Something did not stop", e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }
}
