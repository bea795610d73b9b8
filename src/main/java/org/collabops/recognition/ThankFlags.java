package org.collabops.recognition;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.flags.Flag;
import org.collabops.flags.FlagSource;
import org.collabops.flags.Flags;
import org.collabops.flags.Question;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;

/** Asks whoever finishes an issue whether to thank its assignee, in projects that want to be asked. */
public final class ThankFlags implements FlagSource {
    static final String NAME = "recognition.thank";
    private static final String PERSON = "person";
    /** News of one change may come more than once. */
    private static final Duration SAME = Duration.ofMinutes(2);

    private final Flags flags;
    private final KudosLog log;
    private final RecognitionSettings settings;
    private final Issues issues;
    private final People people;
    private final Clock clock;

    public ThankFlags(
            Flags flags, KudosLog log, RecognitionSettings settings, Issues issues, People people, Clock clock) {
        this.flags = flags;
        this.log = log;
        this.settings = settings;
        this.issues = issues;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Nothing has followed: there is only something to ask. */
    @Override
    public Optional<Text> say(Actor reader, Flag flag) {
        return Optional.empty();
    }

    @Override
    public Optional<Question> ask(Actor reader, Flag flag) {
        return issues.find(flag.issue())
                .filter(issue -> settings.chosen(issue.project()).asks())
                .flatMap(issue -> people.find(new UserKey(flag.details().get(PERSON)))
                        .filter(person -> person.active() && !hasThanked(flag.issue(), flag.reader(), person.key()))
                        .map(person -> new Question(
                                Text.of("collabops.recognition.flag.ask", person.displayName()),
                                "/browse/" + issue.key() + "#collabops-thank")));
    }

    /** Once per change, and not when the person was thanked by the same one on this issue before. */
    void finished(Issue issue, Actor by) {
        RecognitionSettings.Switches switches = settings.chosen(issue.project());
        if (!switches.enabled()
                || !switches.asks()
                || !issue.isDone()
                || by.user().isEmpty()) {
            return;
        }
        UserKey reader = by.user().get();
        issues.assignee(issue.id())
                .filter(assignee -> !assignee.equals(reader))
                .filter(assignee -> !isAsked(issue.id(), reader) && !hasThanked(issue.id(), reader, assignee))
                .ifPresent(assignee -> flags.raise(
                        issue.id(),
                        reader,
                        NAME,
                        issue.id().value(),
                        Map.of(PERSON, assignee.value()),
                        clock.instant()));
    }

    private boolean isAsked(IssueId issue, UserKey reader) {
        return flags.of(issue, reader, 0, clock.instant().minus(SAME)).stream()
                .anyMatch(flag -> flag.source().equals(NAME));
    }

    private boolean hasThanked(IssueId issue, UserKey giver, UserKey recipient) {
        return log.ofIssue(issue).stream()
                .map(Kudos::content)
                .anyMatch(content ->
                        content.giver().equals(giver) && content.recipients().contains(recipient));
    }
}
