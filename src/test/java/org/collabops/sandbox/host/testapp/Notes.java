package org.collabops.sandbox.host.testapp;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A bean of the test app's Spring context. */
public class Notes {

    private final BundleContext bundle = FrameworkUtil.getBundle(Notes.class).getBundleContext();

    public ActiveObjects activeObjects() {
        return bundle.getService(bundle.getServiceReference(ActiveObjects.class));
    }

    public int count() {
        return activeObjects().count(Note.class);
    }

    public void add(String subject) {
        activeObjects().create(Note.class, Map.of("SUBJECT", subject));
    }
}
