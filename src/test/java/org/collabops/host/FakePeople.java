package org.collabops.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.UserKey;

/** The people that a test added; nobody is logged in until the test says so. */
public final class FakePeople implements People {
    private final Map<UserKey, Person> people = new LinkedHashMap<>();
    private Actor current = Actor.anonymous();

    /** An active user whose key is not the name. */
    public Person add(String key, String name, String displayName) {
        return put(new Person(new UserKey(key), name, displayName, true));
    }

    /** Adds the person, or replaces the one of the same key: renamed, deactivated. */
    public Person put(Person person) {
        people.put(person.key(), person);
        return person;
    }

    public void forget(UserKey key) {
        people.remove(key);
    }

    public void logIn(Actor actor) {
        current = actor;
    }

    @Override
    public Actor current() {
        return current;
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.ofNullable(people.get(key));
    }

    @Override
    public Optional<Person> named(String nameOrKey) {
        return people.values().stream()
                .filter(person -> person.name().equals(nameOrKey))
                .findFirst()
                .or(() -> find(new UserKey(nameOrKey)));
    }
}
