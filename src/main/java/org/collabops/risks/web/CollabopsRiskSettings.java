package org.collabops.risks.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.StatusCategory;
import org.collabops.host.Words;
import org.collabops.risks.Level;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskSettings.Setting;
import org.collabops.risks.RiskSetup;

/**
 * The page of the project settings on which project admins say whether and how the project uses risks.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsRiskSettings extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient RiskModelService service;
    private final transient Projects projects;
    private final transient Access access;
    private final transient People people;
    private final transient Words words;

    private String projectKey;
    private String version;
    private String model = String.valueOf(RiskModel.BUILT_IN);
    private String doneMeans = StatusCategory.DONE.name();
    private String[] cadenceLevel = {};
    private String[] cadenceDays = {};
    private boolean enabled;
    private boolean saved;
    private boolean allowed;

    public CollabopsRiskSettings(
            RiskModelService service, Projects projects, Access access, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Optional<Project> project = permitted();
        project.ifPresent(found -> show(service.setting(people.current(), found.id())));
        return project.isPresent() ? SUCCESS : ERROR;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        Optional<Project> project = permitted();
        if (project.isEmpty()) {
            return ERROR;
        }
        try {
            service.configure(people.current(), project.get().id(), wanted(), basedOn());
        } catch (Conflict newer) {
            addErrorMessage(words.say("collabops.error.stale"));
            show((Setting) newer.current());
            return ERROR;
        } catch (Invalid invalid) {
            invalid.problems().forEach(problem -> addErrorMessage(said(problem)));
            return ERROR;
        }
        return getRedirect("/secure/CollabopsRiskSettings!default.jspa?saved=true&projectKey="
                + URLEncoder.encode(project.get().key(), StandardCharsets.UTF_8));
    }

    public String getProjectKey() {
        return projectKey;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getDoneMeans() {
        return doneMeans;
    }

    public void setDoneMeans(String doneMeans) {
        this.doneMeans = doneMeans;
    }

    public void setCadenceLevel(String[] cadenceLevel) {
        this.cadenceLevel = cadenceLevel.clone();
    }

    public void setCadenceDays(String[] cadenceDays) {
        this.cadenceDays = cadenceDays.clone();
    }

    /** Names by the id of the model. */
    public Map<String, String> getModels() {
        RiskNames names = new RiskNames(words);
        Map<String, String> choices = new LinkedHashMap<>();
        service.all().forEach(known -> choices.put(String.valueOf(known.id()), names.of(known)));
        return choices;
    }

    /** The levels of the chosen model with the days of each, the gravest first. */
    public List<CadenceLine> getCadence() {
        RiskNames names = new RiskNames(words);
        Map<String, String> days = given();
        List<CadenceLine> lines = new ArrayList<>();
        for (Level level : RiskMatrix.gravestFirst(chosen())) {
            lines.add(new CadenceLine(
                    level.id(), RiskNames.style(level), names.of(level), days.getOrDefault(level.id(), "")));
        }
        return lines;
    }

    /** Names by the id of the status category. */
    public Map<String, String> getDoneChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(StatusCategory.DONE.name(), words.say("collabops.risks.settings.done.DONE"));
        choices.put(StatusCategory.IN_PROGRESS.name(), words.say("collabops.risks.settings.done.IN_PROGRESS"));
        return choices;
    }

    /** Whether the page was reached by saving. */
    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    /** Whether there is a form to show. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Empty, with a message, unless the project is there and the reader is one of its admins. */
    private Optional<Project> permitted() {
        Optional<Project> project = Optional.ofNullable(projectKey)
                .flatMap(projects::named)
                .filter(found -> access.maySee(people.current(), found.id())
                        || access.mayAdminister(people.current(), found.id()));
        if (project.isEmpty()) {
            addErrorMessage(words.say("collabops.error.no-such-project"));
            return project;
        }
        allowed = access.mayAdminister(people.current(), project.get().id());
        if (!allowed) {
            addErrorMessage(words.say("collabops.error.project-admins-only"));
        }
        return project.filter(found -> allowed);
    }

    private String said(Problem problem) {
        String message = words.say(problem.message());
        return chosen().level(problem.field().replace("cadenceDays.", ""))
                .map(level ->
                        words.say("collabops.risks.settings.cadence.problem", new RiskNames(words).of(level), message))
                .orElse(message);
    }

    /** A version that is no number is as stale as any other. */
    private int basedOn() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private RiskModel chosen() {
        return service.all().stream()
                .filter(known -> String.valueOf(known.id()).equals(model))
                .findFirst()
                .orElse(RiskModel.DEFAULT);
    }

    /** Days by the id of the level, as the form has them. */
    private Map<String, String> given() {
        Map<String, String> days = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(cadenceLevel.length, cadenceDays.length); place++) {
            days.put(cadenceLevel[place], cadenceDays[place].strip());
        }
        return days;
    }

    /** Days for levels of a model that was chosen before are dropped; what is no number of days is refused as 0. */
    private RiskSetup wanted() {
        RiskModel wanted = chosen();
        Map<String, Integer> cadence = new TreeMap<>();
        given().forEach((level, days) -> {
            if (!days.isEmpty() && wanted.level(level).isPresent()) {
                cadence.put(level, days.matches("[0-9]{1,9}") ? Integer.parseInt(days) : 0);
            }
        });
        boolean early = StatusCategory.IN_PROGRESS.name().equals(doneMeans);
        return new RiskSetup(enabled, wanted.id(), cadence, early ? StatusCategory.IN_PROGRESS : StatusCategory.DONE);
    }

    private void show(Setting setting) {
        RiskSetup setup = setting.setup();
        enabled = setup.enabled();
        version = String.valueOf(setting.version());
        model = String.valueOf(setup.model());
        doneMeans = setup.doneMeans().name();
        cadenceLevel = setup.cadenceDays().keySet().toArray(new String[0]);
        cadenceDays = setup.cadenceDays().values().stream().map(String::valueOf).toArray(String[]::new);
    }
}
