package org.collabops.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How one sandbox is to run: what a newcomer may say on the command line, and what a test sets by hand.
 *
 * @param jar the packaged app
 * @param port where to listen; 0 takes a free port
 * @param home what survives a restart lies here
 * @param db a JDBC address, or null for the database file of the home
 * @param tx what a transaction of Active Objects is: {@code none}, {@code own} or {@code join}
 * @param now where the clock stands still, or null for the real time
 * @param issues a JSON-lines file of issues to add, or null
 * @param generate how many issues a generated site has beside the demo; 0 for none
 * @param story whether the demo has goals and risks from the start, as if its people had used the app for a while
 * @param language of the site and of the demo texts
 * @param basicAuth whether a name and password in the request's header are accepted
 * @param webSudo whether an administrator shows the password again before administering
 * @param nodes how many JVMs share one database, listening on the port and those that follow it
 * @param node the name of this one
 */
public record Options(
        Path jar,
        int port,
        Path home,
        String db,
        String tx,
        Instant now,
        Path issues,
        int generate,
        boolean story,
        Locale language,
        boolean basicAuth,
        boolean webSudo,
        int nodes,
        String node) {

    private static final String DEFAULT_PORT = "2990";
    private static final String FIRST_NODE = "node1";

    /** The options of the command line: {@code -Dsandbox.port=…}; a blank one counts as not given. */
    public static Options ofSystemProperties() {
        return of(System::getProperty);
    }

    static Options of(Function<String, String> property) {
        return new Options(
                Path.of(text(property, "collabops.jar").orElse("target/collabops-jira.jar")),
                Integer.parseInt(text(property, "sandbox.port").orElse(DEFAULT_PORT)),
                Path.of(text(property, "sandbox.home").orElse(".sandbox")),
                text(property, "sandbox.db").orElse(null),
                text(property, "sandbox.tx").orElse("none"),
                text(property, "sandbox.now").map(Instant::parse).orElse(null),
                text(property, "sandbox.issues").map(Path::of).orElse(null),
                text(property, "sandbox.generate").map(Integer::parseInt).orElse(0),
                text(property, "sandbox.story").map(Boolean::parseBoolean).orElse(true),
                text(property, "sandbox.language").map(Options::locale).orElse(Locale.ENGLISH),
                text(property, "sandbox.basicAuth").map(Boolean::parseBoolean).orElse(true),
                text(property, "sandbox.websudo").map(Boolean::parseBoolean).orElse(true),
                Integer.parseInt(text(property, "sandbox.nodes").orElse("1")),
                text(property, "sandbox.node").orElse(FIRST_NODE));
    }

    /** A sandbox for a test: a free port and nothing in the app, everything else as a newcomer gets it. */
    public static Options forTest(Path jar, Path home) {
        return of(Map.of(
                "collabops.jar",
                jar.toString(),
                "sandbox.home",
                home.toString(),
                "sandbox.port",
                "0",
                "sandbox.story",
                "false")::get);
    }

    public Options withPort(int number) {
        return with("sandbox.port", number);
    }

    public Options withDb(String jdbcUrl) {
        return with("sandbox.db", jdbcUrl);
    }

    public Options withTx(String mode) {
        return with("sandbox.tx", mode);
    }

    public Options withNow(Instant instant) {
        return with("sandbox.now", instant);
    }

    public Options withIssues(Path file) {
        return with("sandbox.issues", file);
    }

    public Options withGenerate(int count) {
        return with("sandbox.generate", count);
    }

    public Options withStory(boolean told) {
        return with("sandbox.story", told);
    }

    public Options withLanguage(Locale locale) {
        return with("sandbox.language", locale.toLanguageTag());
    }

    public Options withBasicAuth(boolean accepted) {
        return with("sandbox.basicAuth", accepted);
    }

    public Options withWebSudo(boolean asked) {
        return with("sandbox.websudo", asked);
    }

    /** The same site in another JVM: number 2 listens on the next port and keeps its own files in a folder of the home. */
    public Options forNode(int number) {
        String name = "node" + number;
        int itsPort = port == 0 ? 0 : port + number - 1;
        return with("sandbox.port", itsPort)
                .with("sandbox.home", home.resolve(name))
                .with("sandbox.issues", "")
                .with("sandbox.generate", "")
                .with("sandbox.story", false)
                .with("sandbox.nodes", 1)
                .with("sandbox.node", name);
    }

    private Options with(String property, Object value) {
        var properties = systemProperties();
        properties.put(property, value.toString());
        return of(properties::get);
    }

    /** The clock of a site whose time stands still, else null. */
    public Clock stoppedClock() {
        return now == null ? null : Clock.fixed(now, ZoneOffset.UTC);
    }

    boolean isFirstNode() {
        return node.equals(FIRST_NODE);
    }

    /** What {@link #ofSystemProperties} reads these options from. */
    public Map<String, String> systemProperties() {
        var properties = new TreeMap<String, String>();
        properties.put("collabops.jar", jar.toString());
        properties.put("sandbox.port", String.valueOf(port));
        properties.put("sandbox.home", home.toString());
        properties.put("sandbox.db", db == null ? "" : db);
        properties.put("sandbox.tx", tx);
        properties.put("sandbox.now", now == null ? "" : now.toString());
        properties.put("sandbox.issues", issues == null ? "" : issues.toString());
        properties.put("sandbox.generate", generate == 0 ? "" : String.valueOf(generate));
        properties.put("sandbox.story", String.valueOf(story));
        properties.put("sandbox.language", language.toLanguageTag());
        properties.put("sandbox.basicAuth", String.valueOf(basicAuth));
        properties.put("sandbox.websudo", String.valueOf(webSudo));
        properties.put("sandbox.nodes", String.valueOf(nodes));
        properties.put("sandbox.node", node);
        return properties;
    }

    /** The address that a browser is given for the port that was really taken. */
    URI url(int listening) {
        return URI.create("http://localhost:" + listening + "/jira/");
    }

    private static Optional<String> text(Function<String, String> property, String name) {
        return Optional.ofNullable(property.apply(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    private static Locale locale(String name) {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
