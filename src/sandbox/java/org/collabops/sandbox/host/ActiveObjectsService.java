package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.collabops.sandbox.db.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Active Objects as Jira offers it: another service for each bundle, over tables of that bundle's namespace. */
final class ActiveObjectsService implements ServiceFactory<ActiveObjects> {

    private final Database database;
    private final Map<Long, BundleActiveObjects> services = new ConcurrentHashMap<>();

    ActiveObjectsService(Database database) {
        this.database = database;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return of(bundle);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        services.remove(bundle.getBundleId());
    }

    BundleActiveObjects of(Bundle bundle) {
        return services.computeIfAbsent(bundle.getBundleId(), id -> new BundleActiveObjects(database));
    }

    /** The library's own way to the tables of a namespace. */
    static EntityManager entities(Database database, String namespace) {
        var source = new BorrowedDataSource(database.activeObjects());
        var provider = database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
        return new EntityManager(provider, new TableNames(namespace));
    }
}
