package org.collabops.sandbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** {@code mvn -Psandbox} compiles less than the build that runs the tests, so it can fail where that one passes. */
public class SandboxBuildTest {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(.+)}");

    private final XPath path = XPathFactory.newInstance().newXPath();

    @Test
    public void theSandboxIsBuiltWithoutTests() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-cp", withoutTests()));

        List<String> errors = errors(arguments, sources());

        assertThat(errors, is(List.of()));
    }

    private static List<String> errors(List<String> arguments, Set<Path> sources) throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(found, null, null)) {
            var read = files.getJavaFileObjectsFromPaths(sources);
            ((JavacTask) compiler.getTask(null, files, found, arguments, null, read)).analyze();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }

    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Set<Path> sources() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
        String added = "/project/profiles/profile[id='declarations']//execution[id='sandbox']//source";
        var folders = (NodeList) path.evaluate(added, pom, XPathConstants.NODESET);
        var sources = javaFiles(inSandbox(pom, path.evaluate("/project/build/testSourceDirectory", pom)));
        for (int i = 0; i < folders.getLength(); i++) {
            sources.addAll(javaFiles(inSandbox(pom, folders.item(i).getTextContent())));
        }
        return sources;
    }

    private String inSandbox(Document pom, String value) throws Exception {
        var property = PROPERTY.matcher(value);
        return property.matches()
                ? path.evaluate("/project/profiles/profile[id='sandbox']/properties/" + property.group(1), pom)
                : value;
    }

    private static Set<Path> javaFiles(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
