package org.collabops.allocations.web;

import java.util.ArrayList;
import java.util.List;
import org.collabops.SpreadsheetText;
import org.collabops.allocations.Comparison;
import org.collabops.allocations.ComparisonService;
import org.collabops.allocations.PlannedAndActual;
import org.collabops.allocations.Seen;
import org.collabops.allocations.web.ComparisonView.Figures;
import org.collabops.allocations.web.ComparisonView.Group;
import org.collabops.allocations.web.ComparisonView.Line;
import org.collabops.allocations.web.ComparisonView.Person;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Words;

/** Makes the comparison of a project's plan with its worklogs as its reader may see it. */
public final class ComparisonViews {
    private final ComparisonService service;
    private final People people;
    private final AllocationWords words;

    public ComparisonViews(ComparisonService service, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = new AllocationWords(words, people);
    }

    /** @throws org.collabops.NotFound when the reader may not see the project */
    ComparisonView of(Project project, ReportDays days) {
        try {
            return view(
                    project,
                    days,
                    service.of(people.current(), project.id(), days.days()).byName(words::person));
        } catch (IllegalStateException untold) {
            return view(project, days, List.of(), null, List.of(words.say("collabops.allocations.no-worklogs")));
        }
    }

    /** As a spreadsheet opens it: a line for each person and target. */
    List<List<String>> sheet(ComparisonView view) {
        List<List<String>> lines = new ArrayList<>();
        for (Group group : view.groups()) {
            for (Person person : group.people()) {
                for (Line line : person.lines()) {
                    Figures figures = line.figures();
                    lines.add(List.of(
                                    group.name(),
                                    person.name(),
                                    line.target(),
                                    AllocationWords.digits(figures.minutes().planned()),
                                    AllocationWords.digits(figures.minutes().actual()),
                                    AllocationWords.digits(figures.minutes().variance()),
                                    figures.percent() == null ? "" : figures.percent())
                            .stream()
                            .map(SpreadsheetText::defused)
                            .toList());
                }
            }
        }
        return lines;
    }

    private ComparisonView view(Project project, ReportDays days, Comparison found) {
        List<String> notes = new ArrayList<>();
        if (found.notShown() > 0) {
            notes.add(words.say("collabops.allocations.not-shown", found.notShown()));
        }
        if (found.withoutPerson() > 0) {
            notes.add(words.say("collabops.allocations.without-person", found.withoutPerson()));
        }
        List<Group> groups = found.groups().stream().map(this::group).toList();
        return view(project, days, groups, groups.isEmpty() ? null : figures(found.total()), notes);
    }

    private static ComparisonView view(
            Project project, ReportDays days, List<Group> groups, Figures total, List<String> notes) {
        return new ComparisonView(
                project.key(),
                project.name(),
                days.monday().toString(),
                days.days().last().toString(),
                days.earlier(),
                days.later(),
                days.weeks(),
                ReportDays.CHOICES,
                groups,
                total,
                notes,
                UtilisationPage.path(project.key()));
    }

    private Group group(Comparison.Group group) {
        return new Group(
                words.group(group.team()),
                group.people().stream().map(this::person).toList(),
                figures(group.sum()));
    }

    private Person person(Comparison.Person person) {
        return new Person(
                words.person(person.person()),
                person.lines().stream().map(this::line).toList(),
                figures(person.sum()));
    }

    private Line line(Comparison.Line line) {
        Seen target = line.target();
        return new Line(
                words.target(target),
                target.issue() == null ? null : target.issue().key(),
                line.minutes().isUnplanned(),
                figures(line.minutes()));
    }

    private Figures figures(PlannedAndActual minutes) {
        return new Figures(
                AllocationWords.number(minutes.planned()),
                AllocationWords.number(minutes.actual()),
                AllocationWords.number(minutes.variance()),
                minutes.planned() == 0 ? null : words.percent(minutes.variance(), minutes.planned()),
                minutes.variance() < 0 ? "more" : minutes.variance() > 0 ? "less" : "same",
                minutes);
    }
}
