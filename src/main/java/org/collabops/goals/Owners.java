package org.collabops.goals;

import org.collabops.Checks;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;

/** Whether somebody can be put in charge of something; who is already in charge is not judged again. */
final class Owners {
    private final People people;

    Owners(People people) {
        this.people = people;
    }

    Checks check(Checks checks, String field, UserKey wanted, UserKey before) {
        boolean isNew = wanted != null && !wanted.equals(before);
        return checks.problem(
                isNew && people.find(wanted).filter(Person::active).isEmpty(), field, "collabops.error.no-such-user");
    }
}
