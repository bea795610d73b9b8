package org.collabops.goals;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Practice;
import org.collabops.host.Project;

/** The spaces in which objectives stand. */
public final class SpaceService {
    private static final Comparator<Space> BY_NAME = Comparator.comparing(
                    (Space space) -> space.content().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Space::id);

    private final Goals goals;
    private final GoalAccess access;
    private final Access host;
    private final GoalSettings settings;
    private final Owners owners;
    private final Clock clock;

    public SpaceService(
            Goals goals, GoalAccess access, Access host, GoalSettings settings, People people, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.host = host;
        this.settings = settings;
        this.owners = new Owners(people);
        this.clock = clock;
    }

    /** By name. */
    public List<Space> all(Actor actor) {
        return access.map(actor).spaces().stream().sorted(BY_NAME).toList();
    }

    public Space find(Actor actor, long id) {
        return access.space(actor, id);
    }

    /**
     * @param project null for a space of every user
     * @throws Refused when goals are switched off in the project
     */
    public Space create(Actor actor, ProjectId project, SpaceChange change) {
        requireMayCreate(actor, project);
        SpaceContent content =
                change.appliedTo(new SpaceContent(null, actor.user().orElse(null)));
        requireValid(content, project, null);
        return goals.spaces()
                .create(id -> new Space(id, project, content, Revision.first(actor, clock.instant()), false));
    }

    /** Gives a project that has none its first space, named after it, so that its members can begin at once. */
    public void openFirst(Actor actor, Project project) {
        boolean has =
                goals.spaces().all().stream().anyMatch(space -> project.id().equals(space.project()));
        if (!has) {
            create(actor, project.id(), new SpaceChange(Field.of(project.name()), Field.absent()));
        }
    }

    /** @throws Conflict with the current {@link Space} when there is a newer one than {@code version} */
    public Space change(Actor actor, long id, int version, SpaceChange change) {
        Space space = managed(actor, id, version);
        SpaceContent content = change.appliedTo(space.content());
        requireValid(content, space.project(), space.content());
        return content.equals(space.content()) ? space : revised(actor, space, content, false);
    }

    /** @throws Refused while an objective stands in it */
    public void delete(Actor actor, long id, int version) {
        Space space = managed(actor, id, version);
        long objectives = goals.objectives().all().stream()
                .filter(objective -> objective.space() == id)
                .count();
        if (objectives > 0) {
            throw new Refused("space", Text.of("collabops.goals.error.space-in-use", objectives));
        }
        revised(actor, space, space.content(), true);
    }

    public List<Space> history(Actor actor, long id) {
        find(actor, id);
        return goals.spaces().history(id);
    }

    /** Whether the actor may add a space to a project, or one of every user when {@code project} is null. */
    public boolean mayCreate(Actor actor, ProjectId project) {
        return actor.isFunction()
                || (project == null
                        ? access.mayAdminister(actor)
                        : settings.enabled(project) && host.mayManage(actor, project, Practice.GOALS));
    }

    public boolean mayManage(Actor actor, Space space) {
        return access.mayManage(actor, space);
    }

    /** Whether the actor may add an objective. */
    public boolean mayAdd(Actor actor, Space space) {
        return access.mayAdd(actor, space);
    }

    private void requireMayCreate(Actor actor, ProjectId project) {
        if (project != null && !actor.isFunction() && !host.maySee(actor, project)) {
            throw new NotFound("Project " + project);
        }
        if (project != null && !settings.enabled(project)) {
            throw new Refused("project", Text.of("collabops.goals.error.off"));
        }
        GoalAccess.require(mayCreate(actor, project), "collabops.goals.error.may-not-manage");
    }

    private Space managed(Actor actor, long id, int version) {
        Space space = find(actor, id);
        GoalAccess.require(mayManage(actor, space), "collabops.goals.error.may-not-manage");
        Conflict.unless(space, version);
        return space;
    }

    private void requireValid(SpaceContent content, ProjectId project, SpaceContent before) {
        Checks checks = content.checked()
                .problem(project == null && content.lead() == null, "lead", "collabops.error.required");
        owners.check(checks, "lead", content.lead(), before == null ? null : before.lead())
                .refuseProblems();
    }

    private Space revised(Actor actor, Space space, SpaceContent content, boolean deleted) {
        Space revised =
                new Space(space.id(), space.project(), content, space.revision().next(actor, clock.instant()), deleted);
        goals.spaces().revise(revised);
        return revised;
    }
}
