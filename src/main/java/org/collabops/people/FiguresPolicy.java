package org.collabops.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;

/** Whether somebody may see figures of a single person: every service that tells any asks here. */
public final class FiguresPolicy {
    /** Fewer hidden people than this in one sum could be told apart. */
    public static final int MINIMUM_GROUP = 5;

    private final PolicySettings settings;
    private final Teams teams;

    public FiguresPolicy(PolicySettings settings, Teams teams) {
        this.settings = settings;
        this.teams = teams;
    }

    /**
     * @param viewer a function shows nothing to anybody, so it is refused only where nobody sees any figures
     * @param day that the figure is of
     */
    public boolean maySee(Actor viewer, UserKey subject, LocalDate day) {
        return days(viewer, subject).test(day);
    }

    /** Of which days the viewer may see the subject's figures: for asking about many days of one person. */
    public Predicate<LocalDate> days(Actor viewer, UserKey subject) {
        IndividualFigures figures = settings.current().individualFigures();
        if (figures == IndividualFigures.OFF) {
            return day -> false;
        }
        return viewer.isFunction()
                ? day -> true
                : viewer.user().map(user -> days(figures, user, subject)).orElse(day -> false);
    }

    /** Whether the viewer may see the subject's figures of every one of these days. */
    public boolean maySeeAll(Actor viewer, UserKey subject, Days days) {
        IndividualFigures figures = settings.current().individualFigures();
        boolean dependsOnDay =
                figures == IndividualFigures.MANAGER && !viewer.user().equals(Optional.of(subject));
        return dependsOnDay ? days.stream().allMatch(days(viewer, subject)) : maySee(viewer, subject, days.from());
    }

    /** Whether a sum over a group keeps the figures hidden of those whom the viewer may not see, on every day. */
    public boolean maySum(Actor viewer, Collection<UserKey> group, Days days) {
        List<Predicate<LocalDate>> seen =
                group.stream().distinct().map(person -> days(viewer, person)).toList();
        return days.stream().allMatch(day -> {
            long hidden = seen.stream().filter(one -> !one.test(day)).count();
            return hidden == 0 || hidden >= MINIMUM_GROUP;
        });
    }

    private Predicate<LocalDate> days(IndividualFigures figures, UserKey viewer, UserKey subject) {
        boolean sees = figures == IndividualFigures.ALL || viewer.equals(subject);
        if (sees || figures != IndividualFigures.MANAGER) {
            return day -> sees;
        }
        List<Days> managed = teams.map().managed(viewer, subject);
        return day -> managed.stream().anyMatch(days -> days.contains(day));
    }
}
