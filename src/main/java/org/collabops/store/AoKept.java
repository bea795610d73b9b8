package org.collabops.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import net.java.ao.Query;
import org.collabops.Kept;
import org.collabops.Revised;

/** Things of one kind in Active Objects, as a {@link Chain}; their ids are rows of one table of their feature. */
public final class AoKept<T extends Revised, F extends ThingFields, R extends F, C extends F> implements Kept<T> {
    private final ActiveObjects ao;
    private final Class<? extends IdRow> ids;
    private final String kind;
    private final Chain<T, F, R, C> chain;

    public AoKept(ActiveObjects ao, Class<? extends IdRow> ids, Chain.Kind<T, F, R, C> kind) {
        this.ao = ao;
        this.ids = ids;
        this.kind = kind.name();
        this.chain = new Chain<>(ao, kind);
    }

    @Override
    public T create(LongFunction<T> first) {
        long id = ao.create(ids, Map.of("KIND", kind)).getID();
        T thing = first.apply(id);
        chain.insert(thing);
        return thing;
    }

    @Override
    public void revise(T revised) {
        chain.revise(revised);
    }

    @Override
    public Optional<T> find(long id) {
        return chain.find(id);
    }

    @Override
    public List<T> all() {
        return matching(Query.select().where("REMOVED = ?", false));
    }

    /** Those whose projection matches; {@code query} leaves the removed ones out itself. */
    public List<T> matching(Query query) {
        return chain.current(query);
    }

    @Override
    public List<T> history(long id) {
        return chain.history(id);
    }

    @Override
    public int mendProjections() {
        return chain.mendProjections();
    }
}
