package org.collabops.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

public class JarIT {
    private final PackagedJar jar = PackagedJar.open();

    @Test
    public void itIsATransformerlessBundle() {
        assertThat(jar.header("Atlassian-Plugin-Key"), is("org.collabops.jira"));
        assertThat(jar.header("Bundle-SymbolicName"), is("org.collabops.jira"));
        assertThat(jar.header("Bundle-Version"), is("0.1.0.SNAPSHOT"));
        assertThat(jar.header("Spring-Context"), containsString("*"));
        assertThat(jar.header("Export-Package"), is(nullValue()));
        assertThat(jar.header("Require-Capability"), is(nullValue()));
        assertThat(jar.header("Bundle-RequiredExecutionEnvironment"), is(nullValue()));
        assertThat(jar.header("DynamicImport-Package"), is(nullValue()));
    }

    @Test
    public void importsAskForNoVersionAndNoneIsOptional() {
        assertThat(jar.header("Import-Package"), not(containsString("version=")));
        assertThat(jar.header("Import-Package"), not(containsString("resolution")));
    }

    @Test
    public void theDescriptorAndTheSpringContextAreWhereJiraLooks() {
        assertThat(jar.names(), hasItems("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml"));
        assertThat(descriptor(), containsString("key=\"org.collabops.jira\""));
        assertThat(descriptor(), not(containsString("${")));
    }

    @Test
    public void onlyOurOwnClassesAreInIt() {
        List<String> classes =
                jar.names().stream().filter(name -> name.endsWith(".class")).toList();

        assertThat(classes, everyItem(containsString("org/collabops/")));
        assertThat(
                classes.stream()
                        .filter(name -> name.matches("org/collabops/(sandbox|it|bench|architecture|descriptor)/.*")
                                || name.matches(".*(Test|IT|Fake[A-Za-z]*)\\.class"))
                        .toList(),
                is(empty()));
    }

    @Test
    public void whatItBringsAlongIsFewAndFoundByTheBundleAlone() {
        List<String> packed =
                jar.names().stream().filter(name -> name.endsWith(".jar")).toList();

        assertThat(
                packed.stream()
                        .map(name -> name.replaceAll("-[0-9.]+\\.jar$", ""))
                        .toList(),
                contains("META-INF/lib/commons-csv", "META-INF/lib/fastexcel", "META-INF/lib/opczip"));
        assertThat(
                Set.of(jar.header("Bundle-ClassPath").split(",")),
                is(Stream.concat(Stream.of("."), packed.stream()).collect(toSet())));
        assertThat(jar.header("Import-Package"), not(containsString("org.apache.commons")));
        assertThat(jar.header("Import-Package"), not(containsString("fastexcel")));
    }

    @Test
    public void everyPackageOfJiraThatItUsesIsImported() {
        Set<String> imported =
                new TreeSet<>(List.of(jar.header("Import-Package").split(",")));
        LinkedSymbols linked = LinkedSymbols.of(jar);

        Set<String> used = new TreeSet<>();
        Stream.concat(linked.types.stream(), namedInTheDescriptor().stream())
                .map(type -> type.substring(0, type.lastIndexOf('.')))
                .forEach(used::add);

        used.removeAll(imported);
        assertThat(used, is(empty()));
        assertThat(imported, hasItem("com.atlassian.activeobjects.external"));
    }

    @Test
    public void textsAreWrittenInAscii() {
        jar.names().stream().filter(name -> name.startsWith("i18n/")).forEach(name -> {
            String text = new String(jar.content(name), ISO_8859_1);
            assertThat(name, text.chars().allMatch(character -> character < 128), is(true));
        });
        assertThat(jar.names(), hasItem("i18n/risks_zh_CN.properties"));
    }

    private String descriptor() {
        return new String(jar.content("atlassian-plugin.xml"), UTF_8);
    }

    private Set<String> namedInTheDescriptor() {
        Set<String> named = new TreeSet<>();
        Matcher matcher =
                Pattern.compile("com\\.atlassian\\.[a-z0-9.]+\\.[A-Z]\\w+").matcher(descriptor());
        while (matcher.find()) {
            named.add(matcher.group());
        }
        return named;
    }
}
