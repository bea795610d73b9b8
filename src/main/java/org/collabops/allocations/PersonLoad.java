package org.collabops.allocations;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collabops.Days;
import org.collabops.people.ShownDays;

/**
 * What a person is planned for, against what the person can work. Overload has three answers: on a day, in a period,
 * and whether minutes that may lie on any of their days find room at all.
 */
public final class PersonLoad {
    private final Offer offer;
    private final List<Planned> plans;
    private final ShownDays shown;
    private final DaySums planned;
    private final DaySums tentative;
    private final DaySums hidden;
    private final DaySums overloaded;

    private PersonLoad(Offer offer, List<Planned> plans, ShownDays shown) {
        this.offer = offer;
        this.plans = List.copyOf(plans);
        this.shown = shown;
        this.planned = DaySums.of(offer.days(), plans, plan -> true);
        this.tentative = DaySums.of(offer.days(), plans, Planned::isTentative);
        this.hidden = DaySums.of(offer.days(), plans, Planned::isPrivate);
        this.overloaded = DaySums.of(offer.days(), place -> isOverloaded(place) ? 1 : 0);
    }

    /**
     * @param offer of all days of the allocations and of all periods that will be asked about
     * @param targets of the allocations as the viewer sees them
     */
    static PersonLoad of(
            Offer offer,
            List<AllocationOutline> allocations,
            Function<AllocationOutline, Seen> targets,
            ShownDays shown) {
        List<Planned> plans = allocations.stream()
                .map(outline ->
                        new Planned(outline, offer.spread(outline.amount(), outline.days()), targets.apply(outline)))
                .toList();
        return new PersonLoad(offer, plans, shown);
    }

    /** All that the person is planned for on any of the days. */
    public List<Planned> plans() {
        return plans;
    }

    /** Whether the viewer may see figures of each of these days. */
    public boolean isSeen(Days days) {
        return shown.containsAllOf(days);
    }

    /**
     * A period of a person.
     *
     * @param planned minutes, those included that are {@code tentative}, and those that are {@code hidden} because the
     *     viewer may not know what they are for
     * @param capacity minutes; null while unknown
     * @param overloadedDays days with more minutes than the person can work
     */
    public record Period(Days days, long planned, long tentative, long hidden, Long capacity, int overloadedDays) {
        /** Planned of capacity, with two decimals; null while the capacity is unknown, and when there is none. */
        public BigDecimal utilisationPercent() {
            return percent(planned, capacity);
        }

        /** Minutes left; negative when there are too many, null while the capacity is unknown. */
        public Long free() {
            return capacity == null ? null : capacity - planned;
        }

        public boolean isOverloaded() {
            return capacity != null && planned > capacity;
        }
    }

    /** A day with more minutes than the person can work, and the allocations that they are of, the largest first. */
    public record OverloadedDay(LocalDate day, long planned, long capacity, List<Planned> plans) {
        public long overBy() {
            return planned - capacity;
        }
    }

    /** Days on which more minutes must find room than there is, and the allocations that lie wholly inside. */
    public record Overbooked(Days days, long overBy, List<Planned> plans) {}

    /** Empty unless the viewer may see each of its days. */
    public Optional<Period> period(Days days) {
        if (!isSeen(days)) {
            return Optional.empty();
        }
        OptionalLong capacity = offer.capacity(days);
        return Optional.of(new Period(
                days,
                planned.within(days),
                tentative.within(days),
                hidden.within(days),
                capacity.isPresent() ? capacity.getAsLong() : null,
                Math.toIntExact(overloaded.within(days))));
    }

    /** Those that the viewer may see. Of a day of which nothing is known, nobody can say that it is overloaded. */
    public List<OverloadedDay> overloadedDays(Days days) {
        return days.stream()
                .filter(shown::contains)
                .filter(day -> overloaded.on(day) > 0)
                .map(this::overloadedDay)
                .toList();
    }

    /** The worst ranges over all that is planned, in what percentages and minutes per day leave of each day. */
    public List<Overbooked> overbooked() {
        List<Overbooking.Item> items = plans.stream()
                .filter(plan -> plan.mayLieAnywhere() && plan.spread().unknownDays() == 0)
                .map(plan -> new Overbooking.Item(
                        plan.id(),
                        plan.outline().days(),
                        plan.spread().placed() + plan.spread().unplaceable()))
                .toList();
        return Overbooking.of(items, this::room).stream()
                .filter(range -> isSeen(range.days()))
                .map(range -> new Overbooked(
                        range.days(),
                        range.overBy(),
                        plans.stream()
                                .filter(plan -> range.items().contains(plan.id()))
                                .toList()))
                .toList();
    }

    /** Minutes of allocations that {@code wanted} accepts. */
    public long planned(Days days, Predicate<Planned> wanted) {
        return plans.stream()
                .filter(wanted)
                .mapToLong(plan -> plan.spread().within(days.from(), days.until()))
                .sum();
    }

    private boolean isOverloaded(int place) {
        return offer.isKnown(place) && planned.at(place) > offer.at(place).capacity();
    }

    private OverloadedDay overloadedDay(LocalDate day) {
        return new OverloadedDay(
                day,
                planned.on(day),
                offer.on(day).capacity(),
                plans.stream()
                        .filter(plan -> plan.spread().on(day) > 0)
                        .sorted(Comparator.comparing(
                                (Planned plan) -> -plan.spread().on(day)))
                        .toList());
    }

    private long room(LocalDate from, LocalDate until) {
        return from.datesUntil(until).mapToLong(this::room).sum();
    }

    private long room(LocalDate day) {
        Workday workday = offer.on(day);
        long fixed = plans.stream()
                .filter(plan -> !plan.mayLieAnywhere())
                .mapToLong(plan -> plan.spread().on(day))
                .sum();
        return workday == null ? 0 : Math.max(0, workday.capacity() - fixed);
    }

    /** {@code part} of {@code whole} with two decimals; null when the whole is 0 or unknown. */
    static BigDecimal percent(long part, Long whole) {
        return whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, HALF_UP);
    }
}
