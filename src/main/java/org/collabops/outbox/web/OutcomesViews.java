package org.collabops.outbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Grouped;
import org.collabops.Page;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.outbox.Outcome.State;
import org.collabops.outbox.Outcomes.Line;
import org.collabops.outbox.Outcomes.Recent;

/** Says outcomes in the viewer's language and time zone, page by page. What an address asks for in vain is any. */
public final class OutcomesViews {
    static final int PAGE = 50;

    private static final List<State> STATES = List.of(State.DONE, State.NOTHING_TO_DO, State.FAILED);
    private static final Map<State, String> LOOKS =
            Map.of(State.DONE, "success", State.NOTHING_TO_DO, "default", State.FAILED, "error");

    private final People people;
    private final Words words;
    private final Times times;

    public OutcomesViews(People people, Words words, Times times) {
        this.people = people;
        this.words = words;
        this.times = times;
    }

    OutcomesView of(Recent recent, String outcome, String function, String startAt) {
        State state = STATES.stream()
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElse(null);
        String functionKey = recent.functions().containsKey(function) ? function : null;
        Page<Line> page = Page.of(recent.of(state, functionKey), start(startAt), PAGE);
        String query = "outcome=" + (state == null ? "" : state.name()) + "&function="
                + (functionKey == null ? "" : URLEncoder.encode(functionKey, UTF_8)) + "&startAt=";
        int next = page.startAt() + page.values().size();
        return new OutcomesView(
                recent.lines().isEmpty(),
                counted(page),
                page.values().stream().map(this::line).toList(),
                outcomes(state),
                functions(recent, functionKey),
                page.startAt() == 0 ? null : query + Math.max(0, page.startAt() - PAGE),
                next >= page.total() ? null : query + next);
    }

    private String counted(Page<Line> page) {
        return page.values().isEmpty()
                ? words.say("collabops.outcomes.none")
                : words.say(
                        "collabops.outcomes.counted",
                        Grouped.of(page.startAt() + 1L),
                        Grouped.of((long) page.startAt() + page.values().size()),
                        Grouped.of(page.total()));
    }

    private OutcomeLine line(Line line) {
        State state = line.settled().outcome().state();
        Optional<Issue> issue = Optional.ofNullable(line.issue());
        return new OutcomeLine(
                times.say(line.settled().at()),
                words.say(line.function()),
                issue.map(Issue::key).orElse(null),
                issue.map(Issue::summary).orElse(null),
                line.settled()
                        .order()
                        .actor()
                        .user()
                        .flatMap(people::find)
                        .map(Person::displayName)
                        .orElse(null),
                LOOKS.get(state),
                name(state),
                words.say(line.settled().outcome().detail()));
    }

    private List<Choice> outcomes(State chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("collabops.outcomes.any"), chosen == null));
        STATES.forEach(state -> choices.add(new Choice(state.name(), name(state), state == chosen)));
        return choices;
    }

    private List<Choice> functions(Recent recent, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("collabops.outcomes.any-function"), chosen == null));
        recent.functions().forEach((key, title) -> choices.add(new Choice(key, words.say(title), key.equals(chosen))));
        return choices;
    }

    private String name(State state) {
        return words.say(Text.of("collabops.outcomes.state." + state.name()));
    }

    private static int start(String startAt) {
        return startAt != null && startAt.matches("[0-9]{1,9}") ? Integer.parseInt(startAt) : 0;
    }
}
