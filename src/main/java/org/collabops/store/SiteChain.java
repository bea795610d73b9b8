package org.collabops.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.settings.SiteSetting;
import org.collabops.settings.SiteSettings;

/**
 * What the whole site chose in one matter, as one chain of revisions with a cached copy of the highest.
 *
 * @param <S> what is chosen
 * @param <R> a row with what is chosen in its own columns and with {@code REVISION_KEY}
 */
public class SiteChain<S extends Serializable, R extends RevisionFields> implements SiteSettings<S> {
    private final Rows rows;
    private final Clock clock;
    private final Kind<S, R> kind;
    private final Caches.Shared<SiteSetting<S>> copy;

    protected SiteChain(ActiveObjects ao, Caches caches, Clock clock, Kind<S, R> kind) {
        this.rows = new Rows(ao);
        this.clock = clock;
        this.kind = kind;
        this.copy = caches.shared(kind.cache(), this::stored);
    }

    /**
     * What is of one matter alone.
     *
     * @param cache the name of the cache, for all nodes
     * @param key what revision keys begin with, such as {@code pace-settings}
     * @param first what holds while nobody has chosen
     * @param written the columns of a new row beside those of every revision
     */
    public record Kind<S, R>(
            Class<R> row,
            String cache,
            String key,
            Supplier<S> first,
            Function<R, S> read,
            Function<S, Map<String, Object>> written) {}

    @Override
    public final S current() {
        return copy.get().chosen();
    }

    @Override
    public final SiteSetting<S> stored() {
        return rows.first(kind.row(), Query.select().order("REVISION DESC"))
                .map(row -> new SiteSetting<>(kind.read().apply(row), Columns.revision(row)))
                .orElseGet(() -> new SiteSetting<>(kind.first().get(), null));
    }

    @Override
    public final SiteSetting<S> change(Actor actor, S wanted, int basedOn) {
        SiteSetting<S> before = stored();
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = Revision.after(before.revision(), actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", kind.key() + ":" + revision.number());
        columns.putAll(kind.written().apply(wanted));
        if (rows.insert(kind.row(), "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(stored());
        }
        copy.invalidate();
        return new SiteSetting<>(wanted, revision);
    }
}
