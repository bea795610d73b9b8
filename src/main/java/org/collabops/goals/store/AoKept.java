package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import net.java.ao.Query;
import org.collabops.Revised;
import org.collabops.goals.Cycle;
import org.collabops.goals.Kept;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.Space;
import org.collabops.store.Chain;
import org.collabops.store.ThingFields;

/** Things of one kind in Active Objects, as a {@link Chain}; their ids are rows of one table. */
public final class AoKept<T extends Revised, F extends ThingFields, R extends F, C extends F> implements Kept<T> {
    private final ActiveObjects ao;
    private final String kind;
    private final Chain<T, F, R, C> chain;

    private AoKept(ActiveObjects ao, Chain.Kind<T, F, R, C> kind) {
        this.ao = ao;
        this.kind = kind.name();
        this.chain = new Chain<>(ao, kind);
    }

    public static Kept<Cycle> cycles(ActiveObjects ao) {
        return new AoKept<>(ao, Records.CYCLES);
    }

    public static Kept<Space> spaces(ActiveObjects ao) {
        return new AoKept<>(ao, Records.SPACES);
    }

    public static Kept<Objective> objectives(ActiveObjects ao) {
        return new AoKept<>(ao, Records.OBJECTIVES);
    }

    public static Kept<KeyResult> keyResults(ActiveObjects ao) {
        return new AoKept<>(ao, Records.KEY_RESULTS);
    }

    @Override
    public T create(LongFunction<T> first) {
        long id = ao.create(GoalIdRow.class, Map.of("KIND", kind)).getID();
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
        return chain.current(Query.select().where("REMOVED = ?", false));
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
