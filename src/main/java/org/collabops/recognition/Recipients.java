package org.collabops.recognition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.collabops.UserKey;

/**
 * Who is left to be thanked once the giver, everybody named twice and whoever is no active user are taken out. Teams and
 * groups are replaced by their members before, so that nobody thanks oneself by way of one.
 *
 * @param people in the order in which they were named
 * @param inactive those that were left out because they are no active users
 * @param giverNamed whether the giver was among those that were named
 */
public record Recipients(List<UserKey> people, List<UserKey> inactive, boolean giverNamed) {
    public static Recipients of(UserKey giver, Collection<UserKey> named, Predicate<UserKey> isActive) {
        Set<UserKey> others = new LinkedHashSet<>(named);
        boolean giverNamed = others.remove(giver);
        return new Recipients(
                others.stream().filter(isActive).toList(),
                others.stream().filter(isActive.negate()).toList(),
                giverNamed);
    }
}
