package org.collabops.allocations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.flags.FlagSource;
import org.collabops.host.People;
import org.collabops.host.Person;

/** Tells whoever made a transition whom it planned or released, and whether that is too much for them. */
public final class AllocationFlags implements FlagSource {
    static final String NAME = "allocations";

    private static final String RELEASED = "released";
    private static final String UNTIL = "until";

    private final AllocationService service;
    private final LoadService loads;
    private final People people;

    public AllocationFlags(AllocationService service, LoadService loads, People people) {
        this.service = service;
        this.loads = loads;
        this.people = people;
    }

    static Map<String, String> planned() {
        return Map.of();
    }

    /** With all that is to be said, since an allocation that has not begun is deleted by its release. */
    static Map<String, String> released(Allocation allocation) {
        Doer doer = allocation.content().doer();
        String until = allocation.content().until().toString();
        return doer.person() == null
                ? Map.of(UNTIL, until)
                : Map.of(RELEASED, doer.person().value(), UNTIL, until);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Text> say(Actor reader, Flag flag) {
        String until = flag.details().get(UNTIL);
        if (until != null) {
            return Optional.of(Optional.ofNullable(flag.details().get(RELEASED))
                    .map(person -> Text.of("collabops.allocations.flag.released", name(new UserKey(person)), until))
                    .orElse(Text.of("collabops.allocations.flag.released.other", until)));
        }
        try {
            return Optional.of(
                    planned(reader, service.find(reader, flag.subject()).content()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private Text planned(Actor reader, AllocationContent content) {
        UserKey person = content.doer().person();
        Days days = content.days();
        PersonLoad load = loads.of(reader, Set.of(person), days).get(person);
        int overloaded = load == null ? 0 : load.overloadedDays(days).size();
        return overloaded == 0
                ? Text.of("collabops.allocations.flag.planned", name(person), content.until())
                : Text.of("collabops.allocations.flag.overloaded", name(person), content.until(), overloaded);
    }

    private String name(UserKey person) {
        return people.find(person).map(Person::displayName).orElse(person.value());
    }
}
