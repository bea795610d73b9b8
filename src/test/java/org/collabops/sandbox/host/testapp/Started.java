package org.collabops.sandbox.host.testapp;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Hashtable;
import org.osgi.framework.FrameworkUtil;

/** Writes one note once Jira says that everything is there. */
public class Started implements LifecycleAware {

    private final Notes notes;

    public Started(Notes notes) {
        this.notes = notes;
        FrameworkUtil.getBundle(Started.class)
                .getBundleContext()
                .registerService(LifecycleAware.class, this, new Hashtable<>());
    }

    @Override
    public void onStart() {
        notes.add("started");
    }

    @Override
    public void onStop() {}
}
