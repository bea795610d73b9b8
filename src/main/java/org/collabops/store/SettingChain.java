package org.collabops.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.settings.Setting;
import org.collabops.settings.Settings;

/**
 * What projects chose for one feature, as a chain of revisions per project; what all projects chose is one cached load.
 *
 * @param <S> what is chosen
 * @param <R> a row with what is chosen in its own columns
 */
public class SettingChain<S extends Serializable, R extends SettingFields> implements Settings<S> {
    private final ActiveObjects ao;
    private final Rows rows;
    private final Clock clock;
    private final Kind<S, R> kind;
    private final Caches.Shared<HashMap<ProjectId, S>> copy;

    protected SettingChain(ActiveObjects ao, Caches caches, Clock clock, Kind<S, R> kind) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.clock = clock;
        this.kind = kind;
        this.copy = caches.shared(kind.cache(), this::load);
    }

    /**
     * What is of one feature alone.
     *
     * @param cache the name of the cache, for all nodes
     * @param key what revision keys begin with, such as {@code risk-settings}
     * @param first what holds where nobody has chosen
     * @param written the columns of a new row beside those of {@link SettingFields}, but with {@code ENABLED}
     */
    public record Kind<S, R>(
            Class<R> row,
            String cache,
            String key,
            S first,
            Function<R, S> read,
            Function<S, Map<String, Object>> written) {}

    @Override
    public final S chosen(ProjectId project) {
        return all().getOrDefault(project, kind.first());
    }

    /** Of the projects where somebody has chosen: at most 60 seconds old. */
    protected final Map<ProjectId, S> all() {
        return copy.get();
    }

    /** As {@link #all}, read anew. */
    protected final HashMap<ProjectId, S> load() {
        HashMap<ProjectId, S> latest = new HashMap<>();
        Arrays.stream(ao.find(kind.row()))
                .sorted(Comparator.comparingInt(SettingFields::getRevision))
                .forEach(row -> latest.put(
                        new ProjectId(row.getProjectId()), kind.read().apply(row)));
        return latest;
    }

    @Override
    public final Setting<S> of(ProjectId project) {
        return rows.first(
                        kind.row(),
                        Query.select().where("PROJECT_ID = ?", project.value()).order("REVISION DESC"))
                .map(row -> new Setting<>(project, kind.read().apply(row), Columns.revision(row)))
                .orElse(new Setting<>(project, kind.first(), null));
    }

    @Override
    public final Setting<S> change(Actor actor, ProjectId project, S wanted, int basedOn) {
        Setting<S> before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = Revision.after(before.revision(), actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", kind.key() + ":" + project + ":" + revision.number());
        columns.put("PROJECT_ID", project.value());
        columns.putAll(kind.written().apply(wanted));
        if (rows.insert(kind.row(), "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(of(project));
        }
        copy.invalidate();
        return new Setting<>(project, wanted, revision);
    }
}
