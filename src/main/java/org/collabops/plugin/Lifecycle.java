package org.collabops.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.collabops.host.jira.JiraWork;
import org.collabops.outbox.OrderWorker;

/** What happens once Jira is up and Active Objects may be used: stale projections are mended, the outbox is opened,
 * and the work is listened to. */
final class Lifecycle implements LifecycleAware {
    private final NightlyMending mending;
    private final OrderWorker worker;
    private final JiraWork work;

    Lifecycle(NightlyMending mending, OrderWorker worker, JiraWork work) {
        this.mending = mending;
        this.worker = worker;
        this.work = work;
    }

    @Override
    public void onStart() {
        worker.start();
        work.begin();
        mending.begin();
        mending.mend();
    }

    @Override
    public void onStop() {
        work.end();
        mending.end();
        worker.close();
    }
}
