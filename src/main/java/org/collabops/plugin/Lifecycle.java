package org.collabops.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.collabops.outbox.OrderWorker;
import org.collabops.risks.Risks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens once Jira is up and Active Objects may be used: stale projections are mended, the outbox is opened. */
final class Lifecycle implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final Risks risks;
    private final OrderWorker worker;

    Lifecycle(Risks risks, OrderWorker worker) {
        this.risks = risks;
        this.worker = worker;
    }

    @Override
    public void onStart() {
        worker.start();
        int mended = risks.mendProjections();
        if (mended > 0) {
            LOG.info("{} risks had been left half-written and are mended", mended);
        }
    }

    @Override
    public void onStop() {
        worker.close();
    }
}
