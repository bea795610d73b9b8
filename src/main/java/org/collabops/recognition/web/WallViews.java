package org.collabops.recognition.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosFilter;
import org.collabops.recognition.KudosService;
import org.collabops.recognition.KudosService.Part;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.ValueService;

/** Makes the wall of a project, a part at a time. */
public final class WallViews {
    static final int PAGE = 20;

    private final KudosService service;
    private final ValueService values;
    private final RecognitionSettingsService settings;
    private final ThanksCards cards;
    private final People people;
    private final Clock clock;

    public WallViews(
            KudosService service,
            ValueService values,
            RecognitionSettingsService settings,
            ThanksCards cards,
            People people,
            Clock clock) {
        this.service = service;
        this.values = values;
        this.settings = settings;
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound when the reader may not see the project, or somebody is named who is not there */
    WallView of(Project project, WallQuery query) {
        Actor viewer = people.current();
        Part part = service.newest(viewer, filter(project, query), query.beforeId(), PAGE);
        List<Kudos> shown = part.kudos();
        return new WallView(
                project.key(),
                project.name(),
                cards.named(viewer, shown),
                values.all(viewer).stream()
                        .map(value ->
                                new ValueChoice(value.id(), value.content().name(), null))
                        .toList(),
                cards.choices(viewer),
                !viewer.isAnonymous(),
                settings.site().current().points(),
                query.isFiltered(),
                part.more(),
                shown.isEmpty() ? null : shown.get(shown.size() - 1).id());
    }

    private KudosFilter filter(Project project, WallQuery query) {
        UserKey person = query.hasPerson()
                ? people.named(query.person())
                        .map(Person::key)
                        .orElseThrow(() -> new NotFound("User " + query.person()))
                : null;
        Instant from = query.days() == null ? null : clock.instant().minus(Duration.ofDays(query.days()));
        return new KudosFilter(project.id(), person, null, null, query.valueId(), from, null);
    }
}
