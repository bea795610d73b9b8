package org.collabops.goals;

import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.flags.Flag;
import org.collabops.flags.FlagSource;

/** Tells whoever made a transition what its check-in did to the progress of a key result. */
public final class CheckInFlags implements FlagSource {
    static final String NAME = "goals.check-in";

    private static final String FROM = "from";
    private static final String TO = "to";

    private final KeyResultService keyResults;

    public CheckInFlags(KeyResultService keyResults) {
        this.keyResults = keyResults;
    }

    /** The counted progress in percent; empty while unknown. */
    static Map<String, String> details(String from, String to) {
        return Map.of(FROM, from, TO, to);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Text> say(Actor reader, Flag flag) {
        try {
            String title = keyResults.find(reader, flag.subject()).content().title();
            String from = flag.details().get(FROM);
            String to = flag.details().get(TO);
            return Optional.of(
                    from.isEmpty()
                            ? Text.of("collabops.goals.flag.first", title, to)
                            : Text.of("collabops.goals.flag.progress", title, from, to));
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }
}
