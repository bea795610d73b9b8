package org.collabops.sandbox.host;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.spi.ComponentProvider;

/** Has the app's Spring context make its REST resources, one for each request; Jersey finds this class by its name. */
public final class SpringResources implements ComponentProvider {

    static final String BEANS = SpringResources.class.getName() + ".beans";

    private InjectionManager jersey;
    private Beans beans;

    @Override
    public void initialize(InjectionManager injectionManager) {
        jersey = injectionManager;
        beans = (Beans) jersey.getInstance(Configuration.class).getProperty(BEANS);
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        return beans != null && beans.owns(component) && bound(component, contracts);
    }

    @Override
    public void done() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private boolean bound(Class component, Set<Class<?>> contracts) {
        if (component.isAnnotationPresent(Provider.class)) {
            var binding = Bindings.service(made(component));
            contracts.forEach(contract -> binding.to((Class) contract));
            jersey.register(binding);
        } else {
            jersey.register(
                    Bindings.supplier(() -> made(component)).to(component).in(RequestScoped.class));
        }
        return true;
    }

    private Object made(Class<?> component) {
        var resource = beans.create(component);
        jersey.inject(resource);
        return resource;
    }
}
