package org.collabops.people;

import java.util.Collection;
import java.util.List;
import org.collabops.Days;
import org.collabops.Kept;
import org.collabops.UserKey;

/** Where leave is kept. */
public interface Leaves extends Kept<Leave> {
    /** All of these people, by one statement for any number of people. */
    List<Leave> of(Collection<UserKey> people);

    /** Those of these people that touch the days, by one statement for any number of people. */
    List<Leave> during(Days days, Collection<UserKey> people);
}
