package org.collabops.allocations.web;

import java.util.List;
import org.collabops.Actor;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.Seen;
import org.collabops.allocations.Target;
import org.collabops.allocations.web.PlanChoicesView.Choice;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettings;

/** What the dialog of a project's page offers: its versions and objectives, and the teams that can be planned. */
public final class CollabopsPlanChoices extends ProjectFragment {
    private static final long serialVersionUID = 1;

    private final transient AllocationService allocations;
    private final transient People people;

    private transient PlanChoicesView view;

    public CollabopsPlanChoices(
            AllocationService allocations,
            Projects projects,
            Access access,
            People people,
            PeopleSettings settings,
            Words words,
            Times times) {
        super(projects, access, people, settings, words, times);
        this.allocations = allocations;
        this.people = people;
    }

    @Override
    protected void find() {
        Actor viewer = people.current();
        Project project = project();
        List<Seen> targets = allocations.targets(viewer, project.id());
        view = new PlanChoicesView(
                project.key(),
                project.name(),
                choices(targets, Target.Kind.VERSION),
                choices(targets, Target.Kind.OBJECTIVE),
                allocations.teams(viewer, Target.of(project.id())).stream()
                        .map(team -> new Choice(team.id(), team.content().name()))
                        .toList());
    }

    private static List<Choice> choices(List<Seen> targets, Target.Kind kind) {
        return targets.stream()
                .filter(seen -> seen.target().kind() == kind)
                .map(seen -> new Choice(seen.target().id(), seen.name()))
                .toList();
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public PlanChoicesView getCollabopsPlanChoices() {
        return view;
    }
}
