package org.collabops.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
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
        IndividualFigures figures = settings.current().individualFigures();
        if (figures == IndividualFigures.OFF) {
            return false;
        }
        return viewer.isFunction()
                || viewer.user()
                        .map(user -> maySee(figures, user, subject, day))
                        .orElse(false);
    }

    /** Whether the viewer may see the subject's figures of every one of these days. */
    public boolean maySeeAll(Actor viewer, UserKey subject, Days days) {
        IndividualFigures figures = settings.current().individualFigures();
        boolean dependsOnDay =
                figures == IndividualFigures.MANAGER && !viewer.user().equals(Optional.of(subject));
        return dependsOnDay
                ? days.stream().allMatch(day -> maySee(viewer, subject, day))
                : maySee(viewer, subject, days.from());
    }

    /** Whether a sum over a group keeps the figures hidden of those whom the viewer may not see on that day. */
    public boolean maySum(Actor viewer, Collection<UserKey> group, LocalDate day) {
        long hidden = group.stream()
                .distinct()
                .filter(person -> !maySee(viewer, person, day))
                .count();
        return hidden == 0 || hidden >= MINIMUM_GROUP;
    }

    private boolean maySee(IndividualFigures figures, UserKey viewer, UserKey subject, LocalDate day) {
        return switch (figures) {
            case OFF -> false;
            case SELF -> viewer.equals(subject);
            case MANAGER -> viewer.equals(subject) || teams.map().managesOn(viewer, subject, day);
            case ALL -> true;
        };
    }
}
