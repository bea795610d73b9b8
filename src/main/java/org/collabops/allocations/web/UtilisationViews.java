package org.collabops.allocations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.SpreadsheetText;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.Cut;
import org.collabops.allocations.Scope;
import org.collabops.allocations.Target;
import org.collabops.allocations.Utilisation;
import org.collabops.allocations.Utilisation.Group;
import org.collabops.allocations.Utilisation.Row;
import org.collabops.allocations.UtilisationService;
import org.collabops.allocations.web.HeatMapView.HeatGroup;
import org.collabops.allocations.web.HeatMapView.HeatRow;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.TeamService;

/** Makes the heat map of a project's people as its reader may see them. */
public final class UtilisationViews {
    private final UtilisationService service;
    private final AllocationService allocations;
    private final TeamService teams;
    private final People people;
    private final AllocationWords words;
    private final LoadCells cells;
    private final Times times;

    public UtilisationViews(
            UtilisationService service,
            AllocationService allocations,
            TeamService teams,
            People people,
            Words words,
            Times times) {
        this.service = service;
        this.allocations = allocations;
        this.teams = teams;
        this.people = people;
        this.words = new AllocationWords(words, people);
        this.cells = new LoadCells(this.words);
        this.times = times;
    }

    /** @throws org.collabops.NotFound when the reader may not see the project */
    HeatMapView of(Project project, ReportDays days) {
        Actor viewer = people.current();
        Utilisation found = service.of(viewer, Scope.of(project.id()), days.days(), Cut.WEEK)
                .byName(words::person);
        Optional<Person> me = viewer.user().flatMap(people::find);
        PlanRows rows = new PlanRows(allocations, words, viewer, teams.map(viewer));
        return new HeatMapView(
                project.key(),
                project.name(),
                days.monday().toString(),
                days.days().last().toString(),
                days.earlier(),
                days.later(),
                days.weeks(),
                ReportDays.CHOICES,
                found.periods().stream()
                        .map(week -> week.from().toString().substring(5))
                        .toList(),
                found.groups().stream().map(group -> group(group, found)).toList(),
                found.unstaffed().entrySet().stream()
                        .map(entry -> rows.of(entry.getKey(), entry.getValue(), null, true))
                        .toList(),
                found.notShown() == 0 ? null : words.say("collabops.allocations.not-shown", found.notShown()),
                ComparisonPage.path(project.key()),
                allocations.mayPlan(viewer, Target.of(project.id())),
                allocations.mayPlanOthers(viewer, Target.of(project.id())),
                me.map(Person::name).orElse(null),
                me.map(Person::displayName).orElse(null),
                times.today().toString());
    }

    /** As a spreadsheet opens it: a line for each person, the hours of each week and how much of them is taken. */
    List<List<String>> sheet(HeatMapView view) {
        List<List<String>> lines = new ArrayList<>();
        for (HeatGroup group : view.groups()) {
            for (HeatRow row : group.rows()) {
                List<String> line = new ArrayList<>(List.of(group.name(), row.name()));
                row.cells().forEach(cell -> line.add(cell.value()));
                line.add(row.whole().value());
                lines.add(line.stream().map(SpreadsheetText::defused).toList());
            }
        }
        return lines;
    }

    private HeatGroup group(Group group, Utilisation found) {
        List<Days> periods = found.periods();
        return new HeatGroup(
                words.group(group.team()),
                group.rows().stream().map(row -> row(row, found)).toList(),
                IntStream.range(0, periods.size())
                        .mapToObj(place ->
                                cells.of(periods.get(place), group.sums().get(place)))
                        .toList(),
                cells.of(found.days(), group.sum()));
    }

    private HeatRow row(Row row, Utilisation found) {
        List<Days> periods = found.periods();
        return new HeatRow(
                words.person(row.person()),
                people.find(row.person()).map(Person::name).orElse(null),
                IntStream.range(0, periods.size())
                        .mapToObj(place ->
                                cells.of(periods.get(place), row.periods().get(place)))
                        .toList(),
                cells.whole(found.days(), row.whole()));
    }
}
