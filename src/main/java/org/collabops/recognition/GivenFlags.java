package org.collabops.recognition;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.flags.FlagSource;
import org.collabops.host.People;
import org.collabops.host.Person;

/** Tells whoever made a transition whom it has thanked in their name, so that they can take it back. */
public final class GivenFlags implements FlagSource {
    static final String NAME = "recognition.given";

    private final KudosService service;
    private final People people;

    public GivenFlags(KudosService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Text> say(Actor reader, Flag flag) {
        try {
            KudosContent given = service.find(reader, flag.subject()).content();
            return Optional.of(Text.of(
                    "collabops.recognition.flag.given",
                    given.recipients().stream().map(this::name).collect(joining(", "))));
        } catch (NotFound withdrawn) {
            return Optional.empty();
        }
    }

    private String name(UserKey person) {
        return people.find(person).map(Person::displayName).orElse(person.value());
    }
}
