package org.collabops.descriptor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.schema.Table;
import org.collabops.goals.AlignByRule;
import org.collabops.goals.CheckInByRule;
import org.collabops.goals.CycleState;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.ObjectiveKind;
import org.collabops.goals.ObjectiveState;
import org.collabops.goals.workflow.ValueRule;
import org.collabops.people.DayKind;
import org.collabops.people.DayPart;
import org.collabops.people.IndividualFigures;
import org.collabops.people.LeaveState;
import org.collabops.risks.Category;
import org.collabops.risks.ChangeStatusByRule;
import org.collabops.risks.Control;
import org.collabops.risks.Kind;
import org.collabops.risks.Look;
import org.collabops.risks.RaiseByRule;
import org.collabops.risks.Response;
import org.collabops.risks.RiskModel;
import org.collabops.risks.Status;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Customers' workflows, permission schemes, links and databases hold these names: one that disappears breaks them.
 *
 * <p>A new name is added to docs/frozen-names.txt by hand; a line is never taken out.
 */
public class FrozenNamesTest {
    private static final java.nio.file.Path FROZEN = java.nio.file.Path.of("docs", "frozen-names.txt");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    @Test
    public void everyNameThatOthersKeepIsWrittenDownAndNoneIsGone() throws Exception {
        Set<String> written = new TreeSet<>();
        for (String line : Files.readAllLines(FROZEN)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                written.add(line);
            }
        }

        assertThat(String.join("\n", written), is(String.join("\n", names())));
    }

    private static Set<String> names() throws Exception {
        Set<String> names = new TreeSet<>();
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(java.nio.file.Path.of("atlassian-plugin.xml").toFile())
                .getDocumentElement();
        for (Element module : children(plugin)) {
            if (module.hasAttribute("key")) {
                names.add("module " + module.getTagName() + " " + module.getAttribute("key"));
            }
            for (String tag : List.of("function-class", "condition-class", "validator-class")) {
                texts(module, tag).forEach(name -> names.add("workflow class " + name));
            }
            texts(module, "fname").forEach(name -> names.add("JQL function " + name));
            texts(module, "entity").forEach(name -> names.addAll(columns(name)));
            if (module.getTagName().equals("resource")
                    && module.getAttribute("type").equals("i18n")) {
                names.add("i18n prefix " + module.getAttribute("location").replace("i18n.", ""));
            }
            if (module.getTagName().equals("ao")) {
                names.add("namespace " + module.getAttribute("namespace"));
            }
        }
        names.addAll(restPaths());
        for (String action : List.of(RaiseByRule.NAME, ChangeStatusByRule.NAME, CheckInByRule.NAME, AlignByRule.NAME)) {
            names.add("outbox action " + action);
        }
        List<Enum<?>> stored = new ArrayList<>();
        stored.addAll(List.of(Status.values()));
        stored.addAll(List.of(Response.values()));
        stored.addAll(List.of(Kind.values()));
        stored.addAll(List.of(Look.values()));
        stored.addAll(List.of(RiskModel.Mode.values()));
        stored.addAll(List.of(Control.Side.values()));
        stored.addAll(List.of(ChangeStatusByRule.Link.values()));
        stored.addAll(List.of(Category.values()));
        stored.addAll(List.of(CycleState.values()));
        stored.addAll(List.of(ObjectiveKind.values()));
        stored.addAll(List.of(ObjectiveState.values()));
        stored.addAll(List.of(ValueRule.values()));
        stored.addAll(List.of(KeyResultType.values()));
        stored.addAll(List.of(Direction.values()));
        stored.addAll(List.of(DayKind.values()));
        stored.addAll(List.of(DayPart.values()));
        stored.addAll(List.of(LeaveState.values()));
        stored.addAll(List.of(IndividualFigures.values()));
        stored.forEach(
                value -> names.add("stored value " + value.getDeclaringClass().getSimpleName() + " " + value.name()));
        return names;
    }

    private static Set<String> restPaths() throws Exception {
        Set<String> paths = new TreeSet<>();
        List<java.nio.file.Path> resources;
        try (var files = Files.walk(CLASSES)) {
            resources = files.filter(file -> file.toString().endsWith("Resource.class"))
                    .toList();
        }
        for (java.nio.file.Path file : resources) {
            Class<?> type = load(
                    CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.'));
            String base = type.getAnnotation(Path.class).value();
            for (Method method : type.getMethods()) {
                Path path = method.getAnnotation(Path.class);
                for (String verb : List.of("GET", "POST", "PUT", "DELETE")) {
                    if (isAnnotated(method, verb)) {
                        paths.add("REST " + verb + " " + base + (path == null ? "" : "/" + path.value()));
                    }
                }
            }
        }
        return paths;
    }

    private static boolean isAnnotated(Method method, String verb) {
        for (var annotation : method.getAnnotations()) {
            if (annotation.annotationType().getName().equals("jakarta.ws.rs." + verb)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> columns(String entity) {
        Class<?> row = load(entity);
        Set<String> columns = new TreeSet<>();
        for (Method method : row.getMethods()) {
            String name = method.getName();
            boolean own = method.getDeclaringClass().getName().startsWith("org.collabops");
            if (own && Pattern.matches("(get|is)[A-Z].*", name)) {
                String property = name.startsWith("is") ? name.substring(2) : name.substring(3);
                String column = property.equals("ID")
                        ? property
                        : property.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
                columns.add("column " + row.getAnnotation(Table.class).value() + "." + column);
            }
        }
        return columns;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<String> texts(Element module, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = module.getElementsByTagName(tag);
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent().strip());
        }
        return texts;
    }
}
