package org.collabops.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.host.IssueType;
import org.collabops.host.IssueTypes;
import org.junit.Test;

public class IssueTypeChoicesTest {
    private static final IssueTypes TYPES = () -> List.of(new IssueType("1", "Bug"), new IssueType("10002", "Task"));

    @Test
    public void aRuleThatNamesNoTypeIsOfferedAllOfThem() {
        IssueTypeChoices choices = new IssueTypeChoices(TYPES, Set.of());

        assertThat(choices.offered(), is(Map.of("1", "Bug", "10002", "Task")));
        assertThat(choices.chosen(), is(empty()));
        assertThat(choices.names(), is(empty()));
    }

    @Test
    public void aTypeIsNamedByItsIdOrByItsNameOfTheTimeWhenItWasTyped() {
        IssueTypeChoices choices = new IssueTypeChoices(TYPES, List.of("10002", "task", "bug"));

        assertThat(choices.chosen(), contains("10002", "1"));
        assertThat(choices.names(), contains("Task", "Bug"));
    }

    @Test
    public void aTypeThatJiraDoesNotKnowIsNotLostByEditingTheRule() {
        IssueTypeChoices choices = new IssueTypeChoices(TYPES, List.of("77"));

        assertThat(choices.offered().keySet(), contains("1", "10002", "77"));
        assertThat(choices.chosen(), contains("77"));
        assertThat(choices.names(), contains("77"));
    }
}
