package org.collabops.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.settings.SiteSettings;

/** Whether somebody may see figures of a single person: every service that tells any asks here. */
public final class FiguresPolicy {
    /** Fewer hidden people than this in one sum could be told apart. */
    public static final int MINIMUM_GROUP = 5;

    private final SiteSettings<IndividualFigures> settings;
    private final Teams teams;

    public FiguresPolicy(SiteSettings<IndividualFigures> settings, Teams teams) {
        this.settings = settings;
        this.teams = teams;
    }

    /**
     * @param viewer a function shows nothing to anybody, so it is refused only where nobody sees any figures
     * @param day that the figure is of
     */
    public boolean maySee(Actor viewer, UserKey subject, LocalDate day) {
        return shownDays(viewer, subject).contains(day);
    }

    /** For asking about many days of one person. */
    public ShownDays shownDays(Actor viewer, UserKey subject) {
        IndividualFigures figures = settings.current();
        if (figures == IndividualFigures.OFF) {
            return ShownDays.NONE;
        }
        return viewer.isFunction()
                ? ShownDays.ALL
                : viewer.user().map(user -> shownDays(figures, user, subject)).orElse(ShownDays.NONE);
    }

    /** Whether the viewer may see the subject's figures of every one of these days. */
    public boolean maySeeAll(Actor viewer, UserKey subject, Days days) {
        return shownDays(viewer, subject).containsAllOf(days);
    }

    /** Whether a sum over a group keeps the figures hidden of those whom the viewer may not see, on every day. */
    public boolean maySum(Actor viewer, Collection<UserKey> group, Days days) {
        List<ShownDays> shown = group.stream()
                .distinct()
                .map(person -> shownDays(viewer, person))
                .toList();
        return days.stream().allMatch(day -> {
            long hidden = shown.stream().filter(one -> !one.contains(day)).count();
            return hidden == 0 || hidden >= MINIMUM_GROUP;
        });
    }

    private ShownDays shownDays(IndividualFigures figures, UserKey viewer, UserKey subject) {
        if (figures == IndividualFigures.ALL || viewer.equals(subject)) {
            return ShownDays.ALL;
        }
        return figures == IndividualFigures.MANAGER
                ? ShownDays.only(teams.map().managed(viewer, subject))
                : ShownDays.NONE;
    }
}
