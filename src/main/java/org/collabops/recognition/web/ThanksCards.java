package org.collabops.recognition.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.Grouped;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosContent;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueService;
import org.collabops.recognition.Visibility;
import org.collabops.recognition.Withdrawals;
import org.collabops.recognition.Withdrawals.Right;

/** Makes the cards of panel and wall. */
public final class ThanksCards {
    private final ValueService values;
    private final Withdrawals withdrawals;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final Times times;

    public ThanksCards(
            ValueService values, Withdrawals withdrawals, Issues issues, People people, Words words, Times times) {
        this.values = values;
        this.withdrawals = withdrawals;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.times = times;
    }

    /** Of several issues, each of which is named. */
    List<ThanksCard> named(Actor viewer, List<Kudos> shown) {
        return cards(
                viewer,
                shown,
                issues.all(shown.stream()
                        .map(kudos -> kudos.content().issue())
                        .filter(Objects::nonNull)
                        .collect(toSet())));
    }

    /** Of one issue, on which they stand. */
    List<ThanksCard> unnamed(Actor viewer, List<Kudos> shown) {
        return cards(viewer, shown, Map.of());
    }

    /** Those that new thanks can show. */
    List<ValueChoice> choices(Actor viewer) {
        return values.active(viewer).stream()
                .map(value -> new ValueChoice(
                        value.id(), value.content().name(), value.content().meaning()))
                .toList();
    }

    String name(UserKey key) {
        return people.find(key).map(Person::displayName).orElseGet(() -> words.say("collabops.recognition.nobody"));
    }

    private List<ThanksCard> cards(Actor viewer, List<Kudos> shown, Map<IssueId, Issue> about) {
        Map<Long, String> names = values.all(viewer).stream()
                .collect(toMap(Value::id, value -> value.content().name()));
        Function<Kudos, Right> rights = withdrawals.rights(viewer);
        return shown.stream()
                .map(kudos -> card(kudos, names, about.get(kudos.content().issue()), rights.apply(kudos)))
                .toList();
    }

    private ThanksCard card(Kudos kudos, Map<Long, String> names, Issue issue, Right right) {
        KudosContent content = kudos.content();
        return new ThanksCard(
                kudos.id(),
                kudos.version(),
                sentence(content),
                content.message(),
                content.values().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                points(content.points()),
                content.at().toString(),
                times.say(content.at()),
                content.visibility() == Visibility.PUBLIC
                        ? null
                        : words.say("collabops.recognition.visibility."
                                + content.visibility().name()),
                issue == null ? null : issue.key(),
                issue == null ? null : issue.summary(),
                right == Right.NONE ? null : right.name(),
                kudos.revision().via() != null);
    }

    private String points(int each) {
        return switch (each) {
            case 0 -> null;
            case 1 -> words.say("collabops.recognition.points.of-one");
            default -> words.say("collabops.recognition.points.of", Grouped.of(each));
        };
    }

    private String sentence(KudosContent content) {
        List<String> recipients = content.recipients().stream().map(this::name).toList();
        return words.say("collabops.recognition.sentence", name(content.giver()), listed(recipients));
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : words.say(
                        "collabops.recognition.and",
                        String.join(words.say("collabops.recognition.comma"), names.subList(0, last)),
                        names.get(last));
    }
}
