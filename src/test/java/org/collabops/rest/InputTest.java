package org.collabops.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.Text;
import org.collabops.host.StatusCategory;
import org.junit.Test;

public class InputTest {
    @Test
    public void absentAndNullAreDifferent() {
        Map<String, Object> body = new HashMap<>();
        body.put("title", null);
        Input input = new Input(body, Set.of("title", "text"));

        assertThat(input.text("title"), is(Field.of(null)));
        assertThat(input.text("text"), is(Field.absent()));
        assertThat(input.hasProblems(), is(false));
    }

    @Test
    public void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> body = Map.of(
                "text", 7, "bool", "true", "number", "5", "date", "2026-02-30", "instant", "noon", "colour", "red");
        Input input = new Input(body, Set.of("text", "bool", "number", "date", "instant", "title"));
        input.text("text");
        input.bool("bool");
        input.number("number");
        input.date("date");
        input.instant("instant");
        input.required("title", input.text("title"));

        Invalid invalid = assertThrows(Invalid.class, input::refuseProblems);

        assertThat(
                invalid.problems().stream().map(Problem::field).toList(),
                containsInAnyOrder("colour", "text", "bool", "number", "date", "instant", "title"));
    }

    @Test
    public void whatIsRightIsReadAsItWasSent() {
        Map<String, Object> body = Map.of(
                "number", 5, "whole", 99_999_999_999L, "date", "2026-02-28", "instant", "2026-02-28T12:00:00+08:00");
        Input input = new Input(body, body.keySet());

        assertThat(input.number("number").value(), is(5));
        assertThat(input.whole("whole").value(), is(99_999_999_999L));
        assertThat(input.date("date").value(), is(LocalDate.of(2026, 2, 28)));
        assertThat(input.instant("instant").value(), is(Instant.parse("2026-02-28T04:00:00Z")));
        input.refuseProblems();
    }

    @Test
    public void aDecimalIsANumberOrTheSameAsText() {
        assertThat(decimal(7), is(new BigDecimal("7")));
        assertThat(decimal(0.25), is(new BigDecimal("0.25")));
        assertThat(decimal("12345678901234567890.5"), is(new BigDecimal("12345678901234567890.5")));
        for (Object no :
                Arrays.asList("NaN", "Infinity", "1e9", "", " 1", "+1", true, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThat(String.valueOf(no), decimal(no) == null, is(true));
        }
    }

    @Test
    public void aNumberOfMoreDigitsThanAReaderKeepsIsRefused() {
        assertThat(decimal(1234567890.12345), is(new BigDecimal("1234567890.12345")));
        assertThat(decimal(1234567890.1234567) == null, is(true));
    }

    @Test
    public void whatIsWrongInAListNamesItsPlace() {
        Input input =
                new Input(Map.of("list", List.of(Map.of("name", "a"), Map.of("name", 1), "text")), Set.of("list"));

        input.objects("list", Set.of("name"), one -> one.text("name").value());

        assertThat(problems(input), contains("list[1].name", "list[2]"));
    }

    @Test
    public void aReferenceToWhatIsNotThereIsRefused() {
        Input input = new Input(Map.of("known", "a", "missing", "b"), Set.of("known", "missing"));

        Field<Integer> known = input.resolved("known", name -> Optional.of(1), Text.of("x"));
        input.resolved("missing", name -> Optional.empty(), Text.of("x"));

        assertThat(known.value(), is(1));
        assertThat(problems(input), contains("missing"));
    }

    @Test
    public void aConstantIsFoundByItsNameAlone() {
        Input input = new Input(Map.of("good", "DONE", "bad", "done"), Set.of("good", "bad"));

        assertThat(input.oneOf("good", StatusCategory.class, Enum::name).value(), is(StatusCategory.DONE));
        input.oneOf("bad", StatusCategory.class, Enum::name);
        assertThat(problems(input), contains("bad"));
    }

    @Test
    public void nothingIsNoObject() {
        assertThrows(Invalid.class, () -> new Input(null, Set.of()));
    }

    private static BigDecimal decimal(Object value) {
        return new Input(Map.of("value", value), Set.of("value"))
                .decimal("value")
                .value();
    }

    private static List<String> problems(Input input) {
        Invalid invalid = assertThrows(Invalid.class, input::refuseProblems);
        return invalid.problems().stream().map(Problem::field).toList();
    }
}
