package org.collabops.risks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.Revision;
import org.collabops.Text;
import org.collabops.host.Access;
import org.collabops.host.StatusCategory;
import org.collabops.settings.Setting;
import org.collabops.settings.SettingService;

/** Models of the whole site, and what each project chose among them. */
public final class RiskModelService {
    private final RiskModels models;
    private final RiskSettings settings;
    private final SettingService<RiskSetup> setups;
    private final Risks risks;
    private final Access access;
    private final Clock clock;

    public RiskModelService(RiskModels models, RiskSettings settings, Risks risks, Access access, Clock clock) {
        this.models = models;
        this.settings = settings;
        this.setups = new SettingService<>(settings, this::requireValid, access);
        this.risks = risks;
        this.access = access;
        this.clock = clock;
    }

    /** For everybody: a model tells nothing of any project. */
    public List<RiskModel> all() {
        return models.current();
    }

    public RiskModel find(long id) {
        return models.current(id).orElseThrow(() -> new NotFound("Risk model " + id));
    }

    public List<RiskModels.Versioned> versions(long id) {
        List<RiskModels.Versioned> versions = models.versions(id);
        if (versions.isEmpty()) {
            throw new NotFound("Risk model " + id);
        }
        return versions;
    }

    public boolean mayChange(Actor actor) {
        return access.mayAdminister(actor);
    }

    public RiskModel create(Actor actor, RiskModel draft) {
        requireAdmin(actor);
        requireValid(draft);
        return models.add(draft, Revision.first(actor, clock.instant()));
    }

    /**
     * @throws Refused for the built-in model, and when undeleted risks use a step of a scale that would be gone
     * @throws Conflict with the current {@link RiskModel}
     */
    public RiskModel change(Actor actor, RiskModel wanted) {
        requireOwn(actor, wanted.id());
        requireValid(wanted);
        RiskModels.Versioned latest = latest(wanted.id(), wanted.version());
        requireUnused(latest.model(), wanted);
        Revision revision = latest.revision().next(actor, clock.instant());
        RiskModel next = new RiskModel(
                wanted.id(),
                revision.number(),
                wanted.name(),
                wanted.likelihoods(),
                wanted.impacts(),
                wanted.mode(),
                wanted.levels(),
                wanted.bands(),
                wanted.cells());
        models.revise(next, revision);
        return next;
    }

    /**
     * What was assessed by the model stays as it is.
     *
     * @param version the one that whoever deletes it has seen
     * @throws Refused for the built-in model, and while projects have chosen this one, switched on or not
     * @throws Conflict with the current {@link RiskModel}
     */
    public void delete(Actor actor, long id, int version) {
        requireOwn(actor, id);
        RiskModels.Versioned latest = latest(id, version);
        int projects = settings.withModel(id).size();
        if (projects > 0) {
            throw new Refused("id", Text.of("collabops.risks.error.model-in-use", projects));
        }
        models.delete(latest.model(), latest.revision().next(actor, clock.instant()));
    }

    /** What is wrong with a draft, or else what speaks against it. */
    public List<Text> health(RiskModel draft) {
        requireValid(draft);
        return RiskModelHealth.warnings(draft);
    }

    /** As {@link SettingService#setting}. */
    public Setting<RiskSetup> setting(Actor actor, ProjectId project) {
        return setups.setting(actor, project);
    }

    /** As {@link SettingService#change}. */
    public Setting<RiskSetup> configure(Actor actor, ProjectId project, RiskSetup wanted, int version) {
        return setups.change(actor, project, wanted, version);
    }

    private RiskModels.Versioned latest(long id, int basedOn) {
        List<RiskModels.Versioned> stored = versions(id);
        RiskModels.Versioned latest = stored.get(stored.size() - 1);
        if (latest.model().version() != basedOn) {
            throw new Conflict(latest.model());
        }
        return latest;
    }

    private void requireOwn(Actor actor, long id) {
        RiskModel current = find(id);
        requireAdmin(actor);
        if (current.isBuiltIn()) {
            throw new Refused("id", Text.of("collabops.risks.error.built-in"));
        }
    }

    private void requireAdmin(Actor actor) {
        if (!mayChange(actor)) {
            throw new NotAllowed(Text.of("collabops.error.admins-only"));
        }
    }

    private static void requireValid(RiskModel model) {
        List<Problem> problems = model.isBuiltIn() ? List.of() : RiskModelRules.problems(model);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private void requireValid(RiskSetup setup) {
        List<Problem> problems = new ArrayList<>();
        RiskModel model = models.current(setup.model()).orElse(null);
        if (model == null) {
            problems.add(new Problem("model", Text.of("collabops.risks.error.no-such-model")));
        }
        new TreeMap<>(setup.cadenceDays()).forEach((level, days) -> {
            if (model != null && model.level(level).isEmpty()) {
                problems.add(new Problem("cadenceDays." + level, Text.of("collabops.risks.error.no-such-level")));
            } else if (days < 1 || days > RiskSetup.MAX_DAYS) {
                problems.add(
                        new Problem("cadenceDays." + level, Text.of("collabops.error.between", 1, RiskSetup.MAX_DAYS)));
            }
        });
        if (setup.doneMeans() == StatusCategory.TO_DO) {
            problems.add(new Problem("doneMeans", Text.of("collabops.error.one-of", "IN_PROGRESS, DONE")));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** A scale may become shorter only by steps that no risk stands on. */
    private void requireUnused(RiskModel current, RiskModel wanted) {
        Set<Integer> likelihoods = gone(current.likelihoods(), wanted.likelihoods());
        refuse(
                "likelihoods",
                risks.countAssessed(current.id(), (likelihood, impact) -> likelihoods.contains(likelihood)));
        Set<Integer> impacts = gone(current.impacts(), wanted.impacts());
        refuse("impacts", risks.countAssessed(current.id(), (likelihood, impact) -> impacts.contains(impact)));
    }

    private static void refuse(String field, int users) {
        if (users > 0) {
            throw new Refused(field, Text.of("collabops.risks.error.in-use", users));
        }
    }

    /** The steps that a shorter scale does not have any more, by their names. */
    private static Set<Integer> gone(List<String> before, List<String> after) {
        return after.size() >= before.size()
                ? Set.of()
                : IntStream.rangeClosed(1, before.size())
                        .filter(step -> !after.contains(before.get(step - 1)))
                        .boxed()
                        .collect(toSet());
    }
}
