package org.collabops.settings;

import static org.collabops.host.FakeAccess.Right.ADMINISTER;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeProjects;
import org.collabops.host.Project;
import org.collabops.settings.FeatureOutcome.Result;
import org.junit.Before;
import org.junit.Test;

public class FeatureServiceTest {
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10101"));
    private static final Actor MEMBER = Actor.user(new UserKey("JIRAUSER10102"));
    private static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10107"));
    private static final Map<String, Integer> UNCHANGED = Map.of("one", 0, "two", 0);

    private final FakeProjects projects = new FakeProjects();
    private final Project here = projects.add(1, "HERE", "Here");
    private final Project there = projects.add(2, "THERE", "There");
    private final Project foreign = projects.add(3, "FOREIGN", "Foreign");
    private final FakeAccess access = new FakeAccess();
    private final Named one = new Named("one");
    private final Named two = new Named("two");
    private final FeatureService service = new FeatureService(List.of(one, two), projects, access);

    @Before
    public void people() {
        access.grant(ADMIN, here.id(), SEE, ADMINISTER)
                .grant(ADMIN, there.id(), SEE, ADMINISTER)
                .grant(ADMIN, foreign.id(), SEE)
                .grant(MEMBER, here.id(), SEE);
    }

    @Test
    public void onlyWhatIsOtherThanBeforeIsSwitched() {
        assertThat(results(service.turn(ADMIN, here, Set.of("two"), UNCHANGED)), contains(Result.SAME, Result.CHANGED));

        assertThat(one.settings.of(here.id()).version(), is(0));
        assertThat(two.settings.chosen(here.id()), is("on"));
    }

    @Test
    public void aFeatureThatSomebodyElseChangedStaysAndTheOthersAreSwitched() {
        one.settings.change(ADMIN, here.id(), "off, but otherwise", 0);

        List<FeatureOutcome> outcomes = service.turn(ADMIN, here, Set.of("one", "two"), UNCHANGED);

        assertThat(results(outcomes), contains(Result.STALE, Result.CHANGED));
        assertThat(one.settings.chosen(here.id()), is("off, but otherwise"));
    }

    @Test
    public void aFeatureThatTheFormDidNotShowIsLeftAlone() {
        assertThat(
                results(service.turn(ADMIN, here, Set.of("one", "two"), Map.of("one", 0))), contains(Result.CHANGED));

        assertThat(two.settings.chosen(here.id()), is("off"));
    }

    @Test
    public void allThatAnotherProjectChoseIsCopied() {
        one.settings.change(ADMIN, there.id(), "on, with details", 0);
        assertThat(service.same(ADMIN, here, there), is(Set.of("two")));

        assertThat(results(service.copy(ADMIN, there, here, UNCHANGED)), contains(Result.CHANGED, Result.SAME));

        assertThat(one.settings.chosen(here.id()), is("on, with details"));
        assertThat(service.same(ADMIN, here, there), is(Set.of("one", "two")));
    }

    @Test
    public void nothingIsCopiedOverWhatSomebodyElseChanged() {
        one.settings.change(ADMIN, there.id(), "on", 0);
        one.settings.change(ADMIN, here.id(), "on, with care", 0);

        assertThat(results(service.copy(ADMIN, there, here, UNCHANGED)), contains(Result.STALE, Result.SAME));

        assertThat(one.settings.chosen(here.id()), is("on, with care"));
    }

    @Test
    public void aFeatureRefusesByItsOwnRulesAndSaysWhy() {
        one.settings.change(ADMIN, there.id(), "impossible", 0);

        List<FeatureOutcome> outcomes = service.copy(ADMIN, there, here, UNCHANGED);

        assertThat(results(outcomes), contains(Result.REFUSED, Result.SAME));
        assertThat(outcomes.get(0).problem(), is(Text.of("collabops.error.required")));
    }

    @Test
    public void onlyProjectsOfOnesOwnAreOfferedAndCopied() {
        assertThat(service.sources(ADMIN, here), contains(there));
        assertThrows(NotAllowed.class, () -> service.copy(ADMIN, foreign, here, UNCHANGED));
        assertThrows(NotAllowed.class, () -> service.copy(ADMIN, here, foreign, UNCHANGED));
    }

    @Test
    public void nobodyButProjectAdminsSeesOrChangesThem() {
        assertThrows(NotAllowed.class, () -> service.of(MEMBER, here));
        assertThrows(NotAllowed.class, () -> service.turn(MEMBER, here, Set.of(), UNCHANGED));
        assertThrows(NotFound.class, () -> service.of(STRANGER, here));
        assertThrows(NotFound.class, () -> service.copy(STRANGER, there, here, UNCHANGED));
    }

    private static List<Result> results(List<FeatureOutcome> outcomes) {
        return outcomes.stream().map(FeatureOutcome::result).toList();
    }

    /** Is on when what was chosen begins so. */
    private final class Named extends FeatureSwitch<String> {
        private final FakeSettings<String> settings = new FakeSettings<>("off");
        private final SettingService<String> service = new SettingService<>(
                settings,
                wanted -> {
                    if (wanted.equals("impossible")) {
                        throw new Invalid("chosen", Text.of("collabops.error.required"));
                    }
                },
                access);

        Named(String key) {
            super(key, "page");
        }

        @Override
        public Text title() {
            return Text.of(key());
        }

        @Override
        public Text purpose() {
            return Text.of(key());
        }

        @Override
        public Text pageTitle() {
            return Text.of(key());
        }

        @Override
        protected Setting<String> setting(Actor actor, ProjectId project) {
            return service.setting(actor, project);
        }

        @Override
        protected void change(Actor actor, Project project, String wanted, int version) {
            service.change(actor, project.id(), wanted, version);
        }

        @Override
        protected boolean isOn(String chosen) {
            return chosen.startsWith("on");
        }

        @Override
        protected String switched(String chosen, boolean on) {
            return on ? "on" : "off";
        }
    }
}
