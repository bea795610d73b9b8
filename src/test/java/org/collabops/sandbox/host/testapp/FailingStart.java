package org.collabops.sandbox.host.testapp;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Hashtable;
import org.osgi.framework.FrameworkUtil;

/** Fails when Jira says that everything is there. */
public class FailingStart implements LifecycleAware {

    public FailingStart() {
        FrameworkUtil.getBundle(FailingStart.class)
                .getBundleContext()
                .registerService(LifecycleAware.class, this, new Hashtable<>());
    }

    @Override
    public void onStart() {
        throw new IllegalStateException("not today");
    }

    @Override
    public void onStop() {}
}
