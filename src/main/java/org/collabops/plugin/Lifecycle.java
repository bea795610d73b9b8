package org.collabops.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.collabops.outbox.OrderWorker;

/** What happens once Jira is up and Active Objects may be used: stale projections are mended, the outbox is opened. */
final class Lifecycle implements LifecycleAware {
    private final NightlyMending mending;
    private final OrderWorker worker;

    Lifecycle(NightlyMending mending, OrderWorker worker) {
        this.mending = mending;
        this.worker = worker;
    }

    @Override
    public void onStart() {
        worker.start();
        mending.begin();
        mending.mend();
    }

    @Override
    public void onStop() {
        mending.end();
        worker.close();
    }
}
