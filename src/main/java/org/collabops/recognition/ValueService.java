package org.collabops.recognition;

import java.time.Clock;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.host.Access;

/** The values of the site: every user sees them, administrators keep them. */
public final class ValueService {
    private final Values values;
    private final Access access;
    private final Clock clock;

    public ValueService(Values values, Access access, Clock clock) {
        this.values = values;
        this.access = access;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Value> all(Actor actor) {
        return actor.isAnonymous() ? List.of() : values.all();
    }

    /** Those that new thanks can show. */
    public List<Value> active(Actor actor) {
        return all(actor).stream().filter(value -> value.content().active()).toList();
    }

    public Value find(Actor actor, long id) {
        if (actor.isAnonymous()) {
            throw new NotFound("Value " + id);
        }
        return values.find(id).orElseThrow(() -> new NotFound("Value " + id));
    }

    public List<Value> history(Actor actor, long id) {
        find(actor, id);
        return values.history(id);
    }

    public boolean mayManage(Actor actor) {
        return access.mayAdminister(actor);
    }

    public Value create(Actor actor, ValueChange change) {
        requireManager(actor);
        ValueContent content = change.of(null);
        requireValid(content, 0);
        return values.create(id -> new Value(id, content, Revision.first(actor, clock.instant())));
    }

    /** @throws Conflict with the current {@link Value} when there is a newer one */
    public Value change(Actor actor, long id, int version, ValueChange change) {
        Value before = find(actor, id);
        requireManager(actor);
        Conflict.unless(before, version);
        ValueContent content = change.of(before.content());
        requireValid(content, id);
        Value changed = new Value(id, content, before.revision().next(actor, clock.instant()));
        values.revise(changed);
        return changed;
    }

    private void requireManager(Actor actor) {
        if (!mayManage(actor)) {
            throw new NotAllowed(Text.of("collabops.error.admins-only"));
        }
    }

    private void requireValid(ValueContent content, long id) {
        boolean taken = values.all().stream()
                .anyMatch(other -> other.id() != id && other.content().name().equalsIgnoreCase(content.name()));
        new Checks()
                .problem(content.name() == null || content.name().isBlank(), "name", "collabops.error.required")
                .optionalName("name", content.name(), ValueContent.MAX_NAME)
                .problem(
                        content.meaning() != null && content.meaning().length() > ValueContent.MAX_MEANING,
                        "meaning",
                        "collabops.error.too-long",
                        ValueContent.MAX_MEANING)
                .text("meaning", content.meaning())
                .problem(taken, "name", "collabops.recognition.error.name-taken")
                .refuseProblems();
    }
}
