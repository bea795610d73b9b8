package org.collabops.web;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.settings.FeatureOutcome;
import org.collabops.settings.FeatureService;
import org.collabops.settings.FeatureState;

/**
 * The page of the project settings that shows all features: what each is for, whether it is on, and what another
 * project chose.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsProjectSettings extends ProjectAdminAction {
    private static final long serialVersionUID = 1;

    private final transient FeatureService service;
    private final transient People people;
    private final transient Words words;

    private String from = "";
    private String[] feature = {};
    private String[] version = {};
    private String[] on = {};

    private final transient List<FeatureLine> features = new ArrayList<>();
    private final transient Map<String, String> sources = new LinkedHashMap<>();
    private final transient List<String> done = new ArrayList<>();
    private String source = "";

    public CollabopsProjectSettings(
            FeatureService service, Projects projects, Access access, People people, Words words) {
        super(projects, access, people, words);
        this.service = service;
        this.people = people;
        this.words = words;
    }

    /** With a source, shows what taking over its choices would do. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Project> project = permitted();
        project.ifPresent(found -> show(found, source(found)));
        return project.isPresent() && !getHasErrorMessages() ? SUCCESS : ERROR;
    }

    /** With a source, takes over its choices; else switches. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        Optional<Project> project = permitted();
        if (project.isEmpty()) {
            return ERROR;
        }
        return from.isEmpty() ? turn(project.get()) : copy(project.get());
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public void setFeature(String[] feature) {
        this.feature = feature.clone();
    }

    public void setVersion(String[] version) {
        this.version = version.clone();
    }

    public void setOn(String[] on) {
        this.on = on.clone();
    }

    public List<FeatureLine> getFeatures() {
        return features;
    }

    /** Names of projects by key. */
    public Map<String, String> getSources() {
        return sources;
    }

    /** The key of the project whose choices are to be confirmed, or empty. */
    public String getSource() {
        return source;
    }

    public String getSourceName() {
        return sources.getOrDefault(source, "");
    }

    /** What was done, a sentence for each feature. */
    public List<String> getDone() {
        return done;
    }

    private String turn(Project project) {
        List<FeatureOutcome> outcomes = service.turn(people.current(), project, Set.of(on), versions());
        outcomes.forEach(outcome -> tell(outcome, project));
        if (getHasErrorMessages()) {
            show(project, Optional.empty());
            return ERROR;
        }
        return getRedirect("/secure/CollabopsProjectSettings!default.jspa?saved=true&projectKey="
                + URLEncoder.encode(project.key(), StandardCharsets.UTF_8));
    }

    private String copy(Project project) {
        Optional<Project> chosen = source(project);
        if (chosen.isPresent()) {
            service.copy(people.current(), chosen.get(), project, versions())
                    .forEach(outcome -> tell(outcome, chosen.get()));
        }
        show(project, Optional.empty());
        return getHasErrorMessages() ? ERROR : SUCCESS;
    }

    /** @param model whose choices were wanted */
    private void tell(FeatureOutcome outcome, Project model) {
        String title = words.say(outcome.feature().title());
        switch (outcome.result()) {
            case CHANGED -> done.add(copied(title, model));
            case SAME -> {}
            case STALE -> addErrorMessage(words.say("collabops.features.stale", title));
            case REFUSED -> addErrorMessage(
                    words.say("collabops.features.refused", title, words.say(outcome.problem())));
        }
    }

    private String copied(String title, Project model) {
        return from.isEmpty()
                ? words.say("collabops.features.switched", title)
                : words.say("collabops.features.copied", title, model.name());
    }

    /** Empty when none is wanted; empty with a message when it is not one of those offered. */
    private Optional<Project> source(Project project) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Project> chosen = service.sources(people.current(), project).stream()
                .filter(offered -> offered.key().equals(from))
                .findFirst();
        if (chosen.isEmpty()) {
            addErrorMessage(words.say("collabops.error.no-such-project"));
        }
        return chosen;
    }

    private Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        for (int place = 0; place < Math.min(feature.length, version.length); place++) {
            versions.put(feature[place], version(version[place]));
        }
        return versions;
    }

    private void show(Project project, Optional<Project> chosen) {
        source = chosen.map(Project::key).orElse("");
        service.sources(people.current(), project).forEach(offered -> sources.put(offered.key(), offered.name()));
        Map<String, String> taken = chosen.map(model -> taken(project, model)).orElse(Map.of());
        for (FeatureState state : service.of(people.current(), project)) {
            String key = state.feature().key();
            features.add(new FeatureLine(
                    key,
                    words.say(state.feature().title()),
                    words.say(state.feature().purpose()),
                    state.feature().page(),
                    words.say(state.feature().pageTitle()),
                    state.on(),
                    state.version(),
                    taken.getOrDefault(key, "")));
        }
    }

    private Map<String, String> taken(Project project, Project model) {
        Set<String> same = service.same(people.current(), project, model);
        return service.of(people.current(), model).stream()
                .collect(toMap(
                        state -> state.feature().key(),
                        state -> words.say(
                                same.contains(state.feature().key())
                                        ? "collabops.features.take.same"
                                        : state.on() ? "collabops.features.take.on" : "collabops.features.take.off")));
    }
}
