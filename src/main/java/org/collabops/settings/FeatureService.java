package org.collabops.settings;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.settings.FeatureOutcome.Result;

/** All features of a project in one place, for its admins: each is changed by itself, by its own rules. */
public final class FeatureService {
    private final List<FeatureSwitch<?>> features;
    private final Projects projects;
    private final Access access;

    /** @param features in the order in which they are shown */
    public FeatureService(List<FeatureSwitch<?>> features, Projects projects, Access access) {
        this.features = List.copyOf(features);
        this.projects = projects;
        this.access = access;
    }

    /**
     * @throws NotFound when the actor may neither see nor administer the project
     * @throws NotAllowed unless the actor administers it
     */
    public List<FeatureState> of(Actor actor, Project project) {
        require(actor, project);
        return features.stream().map(feature -> feature.state(actor, project)).toList();
    }

    /** The other projects whose choices the actor may take over, by name. */
    public List<Project> sources(Actor actor, Project project) {
        require(actor, project);
        return access.visibleProjects(actor).stream()
                .filter(id -> !id.equals(project.id()) && access.mayAdminister(actor, id))
                .map(projects::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Project::name).thenComparing(Project::key))
                .toList();
    }

    /** The keys of the features for which the two projects chose the same. */
    public Set<String> same(Actor actor, Project one, Project other) {
        require(actor, one);
        require(actor, other);
        return features.stream()
                .filter(feature -> feature.isSame(actor, one, other))
                .map(FeatureSwitch::key)
                .collect(toSet());
    }

    /**
     * Switches on what is in {@code on}, and off what is not.
     *
     * @param versions by the key of the feature; one that is missing is left alone
     */
    public List<FeatureOutcome> turn(Actor actor, Project project, Set<String> on, Map<String, Integer> versions) {
        require(actor, project);
        return each(versions, (feature, version) -> feature.turn(actor, project, on.contains(feature.key()), version));
    }

    /**
     * Chooses for a project all that another one chose.
     *
     * @param versions of the project that is changed, by the key of the feature; one that is missing is left alone
     */
    public List<FeatureOutcome> copy(Actor actor, Project from, Project to, Map<String, Integer> versions) {
        require(actor, from);
        require(actor, to);
        return each(versions, (feature, version) -> feature.copy(actor, from, to, version));
    }

    private List<FeatureOutcome> each(Map<String, Integer> versions, Change change) {
        List<FeatureOutcome> outcomes = new ArrayList<>();
        for (FeatureSwitch<?> feature : features) {
            if (versions.containsKey(feature.key())) {
                outcomes.add(outcome(feature, versions.get(feature.key()), change));
            }
        }
        return outcomes;
    }

    private static FeatureOutcome outcome(FeatureSwitch<?> feature, int version, Change change) {
        try {
            boolean changed = change.made(feature, version);
            return new FeatureOutcome(feature, changed ? Result.CHANGED : Result.SAME, null);
        } catch (Conflict newer) {
            return new FeatureOutcome(feature, Result.STALE, null);
        } catch (Invalid invalid) {
            return new FeatureOutcome(
                    feature, Result.REFUSED, invalid.problems().get(0).message());
        }
    }

    private void require(Actor actor, Project project) {
        if (!access.mayAdminister(actor, project.id())) {
            if (!access.maySee(actor, project.id())) {
                throw new NotFound("Project " + project.id());
            }
            throw new NotAllowed(Text.of("collabops.error.project-admins-only"));
        }
    }

    /** One change of one feature; tells whether there was anything to do. */
    private interface Change {
        boolean made(FeatureSwitch<?> feature, int version);
    }
}
