package org.collabops.risks.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Grouped;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.risks.Category;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSummary;
import org.collabops.risks.Status;

/** Makes the register of a project as its reader may see it, for the project page and for the report alike. */
final class RegisterViews {
    private final RiskService service;
    private final People people;
    private final Words words;
    private final RiskNames names;
    private final RiskLines rows;
    private final Times times;

    RegisterViews(RiskService service, Issues issues, People people, Words words, Times times) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.names = new RiskNames(words);
        this.rows = new RiskLines(service, issues, people, names, times);
        this.times = times;
    }

    /** @param statuses of the risks to be listed; empty for any */
    RegisterView of(Project project, Set<Status> statuses) {
        Actor viewer = people.current();
        List<Risk> found = service.ofProject(viewer, project.id(), RiskFilter.ANY.withStatuses(statuses));
        RiskModel model = service.model(project.id());
        RiskSummary summary = RiskSummary.of(found, service.residuals(viewer, found), model);
        RiskMatrix matrix = new RiskMatrix(model, summary, names);
        return new RegisterView(
                project.key(),
                summary.total(),
                Grouped.of(summary.total()),
                rows.of(viewer, first(found, RegisterView.PAGE)),
                matrix.lines(),
                impacts(model),
                Grouped.of(summary.unassessed()),
                summary.excluded(),
                matrix.bands(),
                statuses(),
                ids(statuses),
                levels(model),
                categories(),
                service.rights(viewer, project.id(), null).mayRaise(),
                viewer.user().flatMap(people::find).map(Person::name).orElse(null),
                times.today().toString());
    }

    /** The first rows alone, for a spreadsheet. */
    List<RiskLine> rows(List<Risk> found, int max) {
        return rows.printed(people.current(), first(found, max));
    }

    private static Map<Integer, String> impacts(RiskModel model) {
        Map<Integer, String> scale = new LinkedHashMap<>();
        model.impacts().forEach(name -> scale.put(scale.size() + 1, name));
        return scale;
    }

    private static List<Risk> first(List<Risk> found, int max) {
        return found.subList(0, Math.min(found.size(), max));
    }

    private Map<String, String> statuses() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ids(RiskFilter.LIVE.statuses()), words.say("collabops.risks.register.status.live"));
        Arrays.stream(Status.values()).forEach(status -> choices.put(status.name(), names.of(status)));
        choices.put("", words.say("collabops.risks.register.status.any"));
        return choices;
    }

    private Map<String, String> levels(RiskModel model) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.risks.register.level.any"));
        RiskMatrix.gravestFirst(model).forEach(level -> choices.put(level.id(), names.of(level)));
        return choices;
    }

    private Map<String, String> categories() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.say("collabops.risks.register.category.any"));
        Arrays.stream(Category.values()).forEach(category -> choices.put(category.key(), names.of(category)));
        return choices;
    }

    private static String ids(Collection<Status> statuses) {
        return statuses.stream().sorted().map(Status::name).collect(joining(","));
    }
}
