package org.collabops.descriptor;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

public class TextsTest {
    /** Words of the glossary's notes that mean something else or are not used, for one word per concept. */
    private static final List<String> FORBIDDEN = List.of(
            "事务", "变迁", "过渡", "触发条件", "后期功能", "处理结果", "面板", "报表", "过滤器", "风险系数", "残余风险", "缓解", "发生概率", "处理措施", "应急措施",
            "仪表盘", "您", "你", "０", "％", "风险列表", "识别风险");

    /** Keys that code puts together from a value. */
    private static final List<String> COMPOSED = List.of(
            "collabops.allocations.allocate.mode.",
            "collabops.allocations.allocate.said.",
            "collabops.allocations.amount.",
            "collabops.allocations.error.amount.",
            "collabops.allocations.state.",
            "collabops.allocations.target.",
            "collabops.outcomes.state.",
            "collabops.risks.level.",
            "collabops.risks.status.",
            "collabops.risks.response.",
            "collabops.risks.category.",
            "collabops.risks.look.",
            "collabops.risks.link.",
            "collabops.risks.explain.waiting.",
            "collabops.risks.treated.part.",
            "collabops.goals.pace.",
            "collabops.goals.freshness.",
            "collabops.goals.kind.",
            "collabops.goals.state.",
            "collabops.goals.cycle.state.",
            "collabops.goals.report.category.",
            "collabops.people.leave.part.",
            "collabops.people.leave.state.",
            "collabops.people.policy.",
            "collabops.people.rule.",
            "collabops.people.weekday.",
            "collabops.recognition.period.",
            "collabops.recognition.visibility.");

    /** Names of the app's caches, which are no texts. */
    private static final Set<String> CACHES = Set.of(
            "collabops.risks.setups",
            "collabops.risks.model-versions",
            "collabops.goals.map",
            "collabops.goals.check-ins",
            "collabops.goals.settings",
            "collabops.goals.pace",
            "collabops.people.policy",
            "collabops.people.schedules",
            "collabops.people.settings",
            "collabops.people.teams",
            "collabops.recognition.settings",
            "collabops.recognition.site",
            "collabops.recognition.values");

    /** Jira's own names, whose texts Jira has. */
    private static final Set<String> OF_JIRA = Set.of("issue.field.assignee", "issue.field.reporter");

    private final Properties english = Sources.texts("");
    private final Properties chinese = Sources.texts("_zh_CN");

    @Test
    public void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.stringPropertyNames(), is(english.stringPropertyNames()));
    }

    @Test
    public void noKeyIsWrittenTwice() {
        for (Path file : Sources.ending(".properties")) {
            List<String> keys = Sources.text(file)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(file.toString(), keys, is(keys.stream().distinct().toList()));
        }
    }

    @Test
    public void bothLanguagesTakeTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertThat(key, arguments(chinese.getProperty(key)), is(arguments(english.getProperty(key))));
        }
    }

    @Test
    public void chineseUsesTheWordsOfTheGlossary() {
        for (String key : chinese.stringPropertyNames()) {
            String text = chinese.getProperty(key);
            assertThat(
                    key + "=" + text, FORBIDDEN.stream().filter(text::contains).toList(), is(empty()));
        }
    }

    @Test
    public void whoeverIsSentToASectionOfAnIssueFindsItUnderThatHeading() {
        assertThat(headings(english).containsAll(Sources.matches("section “([^”]+)”", said(english))), is(true));
        assertThat(headings(chinese).containsAll(Sources.matches("“([^”]+)”部分", said(chinese))), is(true));
    }

    @Test
    public void chinesePunctuationIsFullWidth() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(
                    key,
                    Sources.matches("(\\p{IsHan}[,.:;?!()]|[,:;?!()]\\p{IsHan})", chinese.getProperty(key)),
                    is(empty()));
        }
    }

    @Test
    public void everyTextThatIsAskedForExists() {
        Set<String> asked = Sources.matches("getText\\(\\s*[\"']([^\"']+)[\"']", code(".vm", ".js"));
        asked.addAll(Sources.matches("\"(collabops\\.[\\w.-]*[\\w])\"", code(".java")));
        asked.removeIf(key -> !key.contains(".risks.")
                && !key.contains(".goals.")
                && !key.contains(".people.")
                && !key.contains(".allocations.")
                && !key.contains(".recognition.")
                && !key.contains(".error."));
        asked.removeAll(CACHES);

        assertThat(asked, everyItem(is(in(english.stringPropertyNames()))));
    }

    @Test
    public void everyTextIsUsed() {
        String code = code(".vm", ".js", ".java") + Sources.text(Path.of("atlassian-plugin.xml"));
        Set<String> unused = new TreeSet<>(english.stringPropertyNames());
        unused.removeIf(key -> COMPOSED.stream().anyMatch(key::startsWith));
        unused.removeIf(key -> Sources.matches("([\"'>]" + key.replace(".", "\\.") + "[\"'<])", code)
                        .size()
                > 0);

        assertThat(unused, is(empty()));
    }

    @Test
    public void onlyProvenKeysOfJiraAreBorrowed() {
        assertThat(Sources.matches("\"(issue\\.[\\w.]+|common\\.[\\w.]+)\"", code(".vm", ".js", ".java")), is(OF_JIRA));
    }

    private static Set<String> arguments(String pattern) {
        MessageFormat format = new MessageFormat(pattern);
        Set<String> arguments = Sources.matches("\\{(\\d)}", format.toPattern());
        return arguments;
    }

    private static String code(String... ends) {
        return Stream.of(ends)
                .flatMap(end -> Sources.ending(end).stream())
                .map(Sources::text)
                .collect(joining("\n"));
    }

    private static String said(Properties texts) {
        return String.join(
                "\n",
                texts.stringPropertyNames().stream().map(texts::getProperty).toList());
    }

    private static List<String> headings(Properties texts) {
        return Stream.of("collabops.allocations", "collabops.goals", "collabops.risks", "collabops.recognition")
                .map(texts::getProperty)
                .toList();
    }
}
