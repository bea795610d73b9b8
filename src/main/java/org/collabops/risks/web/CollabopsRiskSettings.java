package org.collabops.risks.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.collabops.risks.RiskSetup;
import org.collabops.settings.Setting;
import org.collabops.web.SettingsAction;

/**
 * The page of the project settings on which project admins say whether and how the project uses risks.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsRiskSettings extends SettingsAction<RiskSetup> {
    private static final long serialVersionUID = 1;

    private final transient RiskModelService service;
    private final transient People people;
    private final transient Words words;
    private final transient Map<String, String> refused = new HashMap<>();

    private String model = String.valueOf(RiskModel.BUILT_IN);
    private String doneMeans = StatusCategory.DONE.name();
    private String[] cadenceLevel = {};
    private String[] cadenceDays = {};

    public CollabopsRiskSettings(
            RiskModelService service, Projects projects, Access access, People people, Words words) {
        super(projects, access, people, words);
        this.service = service;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return show();
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return save();
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
                    level.id(),
                    RiskNames.style(level),
                    names.of(level),
                    days.getOrDefault(level.id(), ""),
                    refused.getOrDefault(level.id(), "")));
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

    @Override
    protected Setting<RiskSetup> setting(Project project) {
        return service.setting(people.current(), project.id());
    }

    @Override
    protected void fill(RiskSetup chosen) {
        setEnabled(chosen.enabled());
        model = String.valueOf(chosen.model());
        doneMeans = chosen.doneMeans().name();
        cadenceLevel = chosen.cadenceDays().keySet().toArray(new String[0]);
        cadenceDays =
                chosen.cadenceDays().values().stream().map(String::valueOf).toArray(String[]::new);
    }

    @Override
    protected void save(Project project, int basedOn) {
        service.configure(people.current(), project.id(), wanted(), basedOn);
    }

    /** Days of review name the level they are for, and are marked in its line. */
    @Override
    protected String said(Problem problem) {
        String message = super.said(problem);
        Optional<Level> level = chosen().level(problem.field().replace("cadenceDays.", ""));
        level.ifPresent(known -> refused.put(known.id(), message));
        return level.map(known -> new RiskNames(words).of(known))
                .map(name -> words.say("collabops.risks.settings.cadence.problem", name, message))
                .orElse(message);
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
        return new RiskSetup(
                isEnabled(), wanted.id(), cadence, early ? StatusCategory.IN_PROGRESS : StatusCategory.DONE);
    }
}
