package org.collabops.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.collabops.goals.GoalMapReader;
import org.collabops.host.jira.JiraWork;
import org.collabops.outbox.OrderWorker;

/** What happens once Jira is up and Active Objects may be used: stale projections are mended, the outbox is opened,
 * the work is listened to, and the map of goals is read. */
final class Lifecycle implements LifecycleAware {
    private final NightlyMending mending;
    private final OrderWorker worker;
    private final GoalMapReader goals;
    private final JiraWork work;

    Lifecycle(NightlyMending mending, OrderWorker worker, GoalMapReader goals, JiraWork work) {
        this.mending = mending;
        this.worker = worker;
        this.goals = goals;
        this.work = work;
    }

    @Override
    public void onStart() {
        worker.start();
        work.begin();
        mending.begin();
        mending.mend();
        goals.start();
    }

    @Override
    public void onStop() {
        work.end();
        mending.end();
        goals.close();
        worker.close();
    }
}
