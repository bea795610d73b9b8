package org.collabops.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.collabops.Percent;

/** How the minutes of one person on one day are shared out among the teams that the person belongs to. */
final class Commitments {
    private static final int WHOLE = Percent.WHOLE.hundredths();

    private Commitments() {}

    /**
     * What some teams together have of a person on a day: never more than there is, though the commitments may promise
     * more.
     *
     * @param memberships all of the person
     * @param minutes of the person on that day
     */
    static int minutesFor(Set<Long> teams, List<Membership> memberships, LocalDate day, int minutes) {
        List<Membership> holding = memberships.stream()
                .filter(membership -> membership.content().days().contains(day))
                .toList();
        List<Percent> commitments = holding.stream()
                .map(membership -> membership.content().commitment())
                .toList();
        List<Integer> parts = split(minutes, commitments);
        int sum = IntStream.range(0, holding.size())
                .filter(place -> teams.contains(holding.get(place).team()))
                .map(parts::get)
                .sum();
        return Math.min(sum, minutes);
    }

    /** What is promised of a person on a day, to all teams together. */
    static Percent sum(List<Membership> memberships, LocalDate day) {
        return new Percent(memberships.stream()
                .filter(membership -> membership.content().days().contains(day))
                .mapToInt(membership -> membership.content().commitment().hundredths())
                .sum());
    }

    /**
     * Whole minutes that sum to the sum of all shares rounded half up: each share is rounded down, and what is missing
     * goes to those that lost most (largest remainder), the first ones first.
     */
    static List<Integer> split(int minutes, List<Percent> shares) {
        int hundredths = shares.stream().mapToInt(Percent::hundredths).sum();
        List<Integer> parts = new ArrayList<>();
        shares.forEach(share -> parts.add((int) ((long) minutes * share.hundredths() / WHOLE)));
        int missing = (int) new Percent(hundredths).applied(minutes)
                - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(place -> -lost(minutes, shares.get(place))))
                .limit(missing)
                .forEach(place -> parts.set(place, parts.get(place) + 1));
        return parts;
    }

    private static long lost(int minutes, Percent share) {
        return (long) minutes * share.hundredths() % WHOLE;
    }
}
