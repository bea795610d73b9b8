package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whether the tables of an app are there, and a way to wait for them. */
final class Readiness implements ActiveObjectsModuleMetaData {

    private final CountDownLatch reached = new CountDownLatch(1);

    void reach() {
        reached.countDown();
    }

    @Override
    public void awaitInitialization() throws InterruptedException {
        reached.await();
    }

    @Override
    public void awaitInitialization(long time, TimeUnit unit) throws InterruptedException, TimeoutException {
        if (!reached.await(time, unit)) {
            throw new TimeoutException("The tables of the app are not there yet");
        }
    }

    @Override
    public boolean isInitialized() {
        return reached.getCount() == 0;
    }
}
