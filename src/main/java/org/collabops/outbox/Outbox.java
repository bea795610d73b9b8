package org.collabops.outbox;

import java.time.Clock;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;

/** Takes orders from workflow functions. */
public final class Outbox {
    private final Orders orders;
    private final OrderWorker worker;
    private final Clock clock;

    public Outbox(Orders orders, OrderWorker worker, Clock clock) {
        this.orders = orders;
        this.worker = worker;
        this.clock = clock;
    }

    /** Writes the order as part of the running transition, and has it carried out right after. */
    public void place(String action, IssueId issue, String statusId, Actor actor, Map<String, String> arguments) {
        worker.soon(orders.place(action, issue, statusId, actor, arguments, clock.instant()));
    }
}
