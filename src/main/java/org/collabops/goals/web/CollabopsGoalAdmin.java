package org.collabops.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.goals.Cycle;
import org.collabops.goals.CycleService;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.PaceBounds;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceService;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.settings.SiteSetting;

/**
 * The page of Jira's administration for what all projects share of goals.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
@WebSudoRequired
public final class CollabopsGoalAdmin extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient CycleService cycles;
    private final transient SpaceService spaces;
    private final transient GoalSettingsService settings;
    private final transient People people;
    private final transient Words words;
    private final transient GoalNames names;

    private transient GoalAdminView view;

    public CollabopsGoalAdmin(
            CycleService cycles, SpaceService spaces, GoalSettingsService settings, People people, Words words) {
        this.cycles = cycles;
        this.spaces = spaces;
        this.settings = settings;
        this.people = people;
        this.words = words;
        this.names = new GoalNames(words);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Actor viewer = people.current();
        if (!cycles.mayManage(viewer)) {
            addErrorMessage(words.say("collabops.error.admins-only"));
            return ERROR;
        }
        SiteSetting<PaceBounds> pace = settings.site().stored(viewer);
        Optional<Person> me = viewer.user().flatMap(people::find);
        view = new GoalAdminView(
                cycles.all(viewer).stream().map(this::row).toList(),
                spaceRows(viewer),
                GoalNames.number(pace.chosen().onTrackFrom()),
                GoalNames.number(pace.chosen().atRiskFrom()),
                pace.chosen().cadenceDays(),
                pace.version(),
                ZoneId.systemDefault().getId(),
                me.map(Person::name).orElse(null),
                me.map(Person::displayName).orElse(null));
        return SUCCESS;
    }

    /** What the template knows by this name; null when the reader is no administrator. */
    public GoalAdminView getCollabopsGoalAdmin() {
        return view;
    }

    private CycleRow row(Cycle cycle) {
        return new CycleRow(
                cycle.id(),
                cycle.version(),
                cycle.content().name(),
                cycle.content().from().toString(),
                cycle.content().lastDay().toString(),
                cycle.content().zone().getId(),
                names.of(cycle.content().state()),
                GoalNames.look(cycle.content().state()));
    }

    private List<SpaceRow> spaceRows(Actor viewer) {
        return spaces.all(viewer).stream()
                .filter(space -> space.project() == null)
                .map(this::row)
                .toList();
    }

    private SpaceRow row(Space space) {
        return new SpaceRow(
                space.id(),
                space.version(),
                space.content().name(),
                people.find(space.content().lead()).map(Person::displayName).orElse(null));
    }
}
