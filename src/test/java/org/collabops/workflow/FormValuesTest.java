package org.collabops.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class FormValuesTest {
    @Test
    public void aFormAndAStoredWorkflowAreReadAlike() {
        for (Object value : List.of(" a ", new String[] {" a ", "b"})) {
            assertThat(new FormValues(Map.of("name", value)).text("name"), is("a"));
        }
        for (Object values : List.of(" a , b,,a", new String[] {" a ", "b,a", ""})) {
            assertThat(new FormValues(Map.of("names", values)).texts("names"), contains("a", "b"));
        }
    }

    @Test
    public void whatIsMissingOrNoTextIsEmpty() {
        FormValues values = new FormValues(Map.of("none", new String[0], "number", 7));

        assertThat(values.text("missing"), is(""));
        assertThat(values.text("none"), is(""));
        assertThat(values.text("number"), is(""));
        assertThat(values.texts("missing").isEmpty(), is(true));
    }

    @Test
    public void whatDoesNotMatchIsReplaced() {
        FormValues values = new FormValues(Map.of("good", "12", "bad", "12a"));

        assertThat(values.matching("good", "[0-9]+", "0"), is("12"));
        assertThat(values.matching("bad", "[0-9]+", "0"), is("0"));
    }

    @Test
    public void aTickIsSetUnlessItIsMissingOrSaysNo() {
        FormValues values = new FormValues(Map.of("on", new String[] {"on"}, "true", "true", "false", "false"));

        assertThat(values.tick("on"), is("true"));
        assertThat(values.tick("true"), is("true"));
        assertThat(values.tick("false"), is("false"));
        assertThat(values.tick("missing"), is("false"));
    }

    @Test
    public void aConstantIsFoundByItsExactName() {
        FormValues values = new FormValues(Map.of("good", "DONE", "bad", "done"));

        assertThat(values.one("good", StatusCategory.class), is(Optional.of(StatusCategory.DONE)));
        assertThat(values.one("bad", StatusCategory.class), is(Optional.empty()));
    }
}
