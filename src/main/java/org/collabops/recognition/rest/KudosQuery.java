package org.collabops.recognition.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosFilter;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which thanks a client asks for. */
final class KudosQuery {
    private static final String[] FILTERS = {
        "project", "issue", "person", "giver", "recipient", "value", "from", "until"
    };
    private static final Text NO_SUCH_USER = Text.of("collabops.error.no-such-user");

    final Listing<Kudos> listing;
    final String format;
    final Optional<String> project;
    final Optional<String> issue;
    private final UserKey person;
    private final UserKey giver;
    private final UserKey recipient;
    private final Long value;
    private final Instant from;
    private final Instant until;

    private KudosQuery(MultivaluedMap<String, String> given, Set<String> known, People people, ZoneId zone) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "id", comparing(Kudos::id),
                        "at", comparing(kudos -> kudos.content().at()),
                        "points", comparing(kudos -> kudos.content().points())));
        this.format = parameters.text("format").orElse(null);
        this.project = parameters.text("project");
        this.issue = parameters.text("issue");
        this.person = person(parameters, "person", people);
        this.giver = person(parameters, "giver", people);
        this.recipient = person(parameters, "recipient", people);
        this.value = parameters.id("value");
        LocalDate first = day(parameters, "from");
        LocalDate last = day(parameters, "until");
        this.from = first == null ? null : first.atStartOfDay(zone).toInstant();
        this.until = last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
        parameters.refuseProblems();
    }

    static KudosQuery list(MultivaluedMap<String, String> given, People people, ZoneId zone) {
        return new KudosQuery(given, Listing.parameters(FILTERS), people, zone);
    }

    static KudosQuery export(MultivaluedMap<String, String> given, People people, ZoneId zone) {
        return new KudosQuery(given, Listing.exported(FILTERS), people, zone);
    }

    /** Null when it is left out, or wrong. */
    static LocalDate day(Parameters parameters, String name) {
        return parameters.one(name, KudosQuery::dayOrNone, Text.of("collabops.error.expected-date"));
    }

    static UserKey person(Parameters parameters, String name, People people) {
        return parameters.one(name, named -> people.named(named).map(Person::key), NO_SUCH_USER);
    }

    KudosFilter filter(ProjectId of) {
        return new KudosFilter(of, person, giver, recipient, value, from, until);
    }

    private static Optional<LocalDate> dayOrNone(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
