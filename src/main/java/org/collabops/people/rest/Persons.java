package org.collabops.people.rest;

import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;
import org.collabops.rest.Parameters;

/** The people whom requests name. */
final class Persons {
    private final People people;

    Persons(People people) {
        this.people = people;
    }

    /** Null when it is left out; only users whom Jira knows. */
    UserKey filter(Parameters parameters) {
        return parameters.one(
                "person", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
    }

    /** The person whom a new thing is of: oneself unless somebody is named. */
    UserKey ownerOf(Input input, Actor actor) {
        Field<UserKey> named = read(input, "person");
        UserKey self = actor.user().orElseThrow(() -> new NotFound("Nobody"));
        return named.isPresent() ? input.required("person", named) : self;
    }

    Field<UserKey> read(Input input, String field) {
        return input.resolved(
                field, named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
    }
}
