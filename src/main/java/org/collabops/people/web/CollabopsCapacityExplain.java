package org.collabops.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.people.CalendarDay;
import org.collabops.people.Capacity;
import org.collabops.people.CapacityService;
import org.collabops.people.Explained;

/** What “How is this computed?” shows of a person's week. */
public final class CollabopsCapacityExplain extends PeopleFragment {
    private static final long serialVersionUID = 1;

    private final transient CapacityService capacities;
    private final transient People people;
    private final transient Words words;
    private final transient PeopleNames names;

    private transient ExplainView view;
    private String person;
    private String from;

    public CollabopsCapacityExplain(CapacityService capacities, People people, Words words) {
        super(words);
        this.capacities = capacities;
        this.people = people;
        this.words = words;
        this.names = new PeopleNames(words);
    }

    @Override
    void find() {
        Person subject = people.named(person == null ? "" : person).orElseThrow(() -> new NotFound("User " + person));
        LocalDate monday = day(from).orElseThrow(() -> new NotFound("Week " + from));
        Capacity capacity = capacityOf(subject, new Days(monday, monday.plusDays(7)));
        Capacity.Total total = capacity.total();
        view = new ExplainView(
                subject.displayName(),
                total.isKnown() ? names.hours(total.planned()) : words.say("collabops.people.capacity.unknown"),
                capacity.explain().stream().map(this::line).toList());
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public ExplainView getCollabopsExplain() {
        return view;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    private Capacity capacityOf(Person subject, Days week) {
        try {
            return capacities.find(people.current(), subject.key(), week);
        } catch (NotAllowed hidden) {
            throw new NotFound("Figures of " + subject.name());
        }
    }

    private ExplainLine line(Explained explained) {
        boolean known = explained.day().isKnown();
        return new ExplainLine(
                explained.day().day() + " " + names.of(explained.day().day().getDayOfWeek()),
                names.of(explained.day().rule()),
                special(explained.special()),
                known ? names.hours(explained.day().base()) : "",
                known ? names.hours(explained.day().leave()) : "",
                known ? words.percent(explained.availability().number()) : "",
                known ? names.hours(explained.day().planned()) : words.say("collabops.people.capacity.unknown"),
                explained.hasDoubleLeave() ? words.say("collabops.people.leave.shared") : null);
    }

    private String special(CalendarDay special) {
        if (special == null) {
            return null;
        }
        String name = special.name() == null ? "" : special.name();
        return special.actsAs() == null
                ? name
                : words.say("collabops.people.acts-as.of", name, names.of(special.actsAs()));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
