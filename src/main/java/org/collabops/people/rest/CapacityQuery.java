package org.collabops.people.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.rest.Input;
import org.collabops.rest.Parameters;

/** Whose capacity a client asks for, of which days and how they are cut. */
final class CapacityQuery {
    private static final int MAX_DAYS = 1_100;

    /** Exactly one of person and team is not null. */
    final UserKey person;

    final Long team;
    final Days days;
    final By by;
    final String format;

    private CapacityQuery(MultivaluedMap<String, String> given, Set<String> known, Persons persons) {
        Parameters parameters = new Parameters(given, known);
        this.person = persons.filter(parameters);
        this.team = parameters.id("team");
        LocalDate from = parameters.required("from", parameters.date("from"));
        LocalDate last = parameters.required("until", parameters.date("until"));
        this.by = Optional.ofNullable(
                        parameters.one("by", By::named, Text.of("collabops.error.one-of", Input.ids(By.class, By::id))))
                .orElse(By.WEEK);
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        if (!known.contains("team") && person == null) {
            throw new Invalid("person", Text.of("collabops.error.required"));
        }
        if ((person == null) == (team == null)) {
            throw new Invalid("person", Text.of("collabops.people.error.person-or-team"));
        }
        if (last.isBefore(from)) {
            throw new Invalid("until", Text.of("collabops.people.error.no-days"));
        }
        if (from.plusDays(MAX_DAYS).isBefore(last)) {
            throw new Invalid("until", Text.of("collabops.people.error.too-many-days", MAX_DAYS));
        }
        this.days = Days.through(from, last);
    }

    static CapacityQuery get(MultivaluedMap<String, String> given, Persons persons) {
        return new CapacityQuery(given, Set.of("person", "team", "from", "until", "by"), persons);
    }

    static CapacityQuery explain(MultivaluedMap<String, String> given, Persons persons) {
        return new CapacityQuery(given, Set.of("person", "from", "until"), persons);
    }

    static CapacityQuery export(MultivaluedMap<String, String> given, Persons persons) {
        return new CapacityQuery(given, Set.of("person", "team", "from", "until", "by", "format"), persons);
    }

    List<Days> parts() {
        return by.cut.apply(days);
    }

    /** How days are put together. */
    enum By {
        DAY(days -> days.stream().map(day -> Days.through(day, day)).toList()),
        WEEK(Days::weeks),
        MONTH(Days::months);

        private final Function<Days, List<Days>> cut;

        By(Function<Days, List<Days>> cut) {
            this.cut = cut;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<By> named(String id) {
            return Arrays.stream(values()).filter(by -> by.id().equals(id)).findFirst();
        }
    }
}
