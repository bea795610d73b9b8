package org.collabops.sandbox.host.testapp;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.AbstractProjectEvent;
import com.atlassian.jira.event.user.UserEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Notes what the test app hears of projects and people. */
public class Ears implements LifecycleAware {

    private final BundleContext bundle = FrameworkUtil.getBundle(Ears.class).getBundleContext();
    private final Notes notes;

    public Ears(Notes notes) {
        this.notes = notes;
        bundle.registerService(LifecycleAware.class, this, new Hashtable<>());
    }

    @Override
    public void onStart() {
        publisher().register(this);
    }

    @Override
    public void onStop() {
        publisher().unregister(this);
    }

    private EventPublisher publisher() {
        return bundle.getService(bundle.getServiceReference(EventPublisher.class));
    }

    @EventListener
    public void on(AbstractProjectEvent event) {
        notes.add(event.getProject().getKey());
    }

    @EventListener
    public void on(UserEvent event) {
        notes.add(event.getUser().getName());
    }
}
