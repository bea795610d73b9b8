package org.collabops.sandbox.world;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayList;
import java.util.List;

/** A listener that remembers everything it is told. */
public final class Heard {
    private final List<Object> events = new ArrayList<>();

    static Heard in(World world) {
        Heard heard = new Heard();
        world.events().register(heard);
        return heard;
    }

    @EventListener
    public void on(Object event) {
        events.add(event);
    }

    List<Object> all() {
        return events;
    }

    <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T> T only(Class<T> type) {
        List<T> some = of(type);
        if (some.size() != 1) {
            throw new AssertionError(type.getSimpleName() + " heard " + some.size() + " times");
        }
        return some.get(0);
    }

    /** “SHIP-14 13” for a generic event on SHIP-14. */
    List<String> issueEvents() {
        return of(IssueEvent.class).stream()
                .map(event -> event.getIssue().getKey() + " " + event.getEventTypeId())
                .toList();
    }
}
