package org.collabops.recognition.web;

import java.util.Optional;
import org.collabops.Actor;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.recognition.KudosService;
import org.collabops.recognition.RecognitionSettingsService;

/** Makes the panel of an issue: the thanks on it, and the form that adds one. */
public final class ThanksPanels {
    private final KudosService service;
    private final RecognitionSettingsService settings;
    private final ThanksCards cards;
    private final Issues issues;
    private final People people;

    public ThanksPanels(
            KudosService service,
            RecognitionSettingsService settings,
            ThanksCards cards,
            Issues issues,
            People people) {
        this.service = service;
        this.settings = settings;
        this.cards = cards;
        this.issues = issues;
        this.people = people;
    }

    /** @throws org.collabops.NotFound when the reader may not see the issue */
    ThanksPanelView of(Issue issue, String projectKey) {
        Actor viewer = people.current();
        boolean mayGive = !viewer.isAnonymous() && !issue.archived();
        Optional<Person> assignee = issues.assignee(issue.id())
                .filter(key -> !viewer.user().equals(Optional.of(key)))
                .flatMap(people::find)
                .filter(Person::active);
        return new ThanksPanelView(
                issue.key(),
                cards.unnamed(viewer, service.ofIssue(viewer, issue.id())),
                mayGive,
                assignee.map(Person::name).orElse(null),
                assignee.map(Person::displayName).orElse(null),
                cards.choices(viewer),
                settings.site().current().points(),
                ThanksPage.path(projectKey));
    }
}
