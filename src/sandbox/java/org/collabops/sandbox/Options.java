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
                text(property, "sandbox.language").map(Options::locale).orElse(Locale.ENGLISH),
                text(property, "sandbox.basicAuth").map(Boolean::parseBoolean).orElse(true),
                text(property, "sandbox.websudo").map(Boolean::parseBoolean).orElse(true),
                Integer.parseInt(text(property, "sandbox.nodes").orElse("1")),
                text(property, "sandbox.node").orElse(FIRST_NODE));
    }

    /** A sandbox for a test: a free port, everything else as a newcomer gets it. */
    public static Options forTest(Path jar, Path home) {
        return new Options(jar, 0, home, null, "none", null, null, 0, Locale.ENGLISH, true, true, 1, FIRST_NODE);
    }

    public Options withPort(int number) {
        return new Options(jar, number, home, db, tx, now, issues, generate, language, basicAuth, webSudo, nodes, node);
    }

    public Options withDb(String jdbcUrl) {
        return new Options(
                jar, port, home, jdbcUrl, tx, now, issues, generate, language, basicAuth, webSudo, nodes, node);
    }

    public Options withTx(String mode) {
        return new Options(jar, port, home, db, mode, now, issues, generate, language, basicAuth, webSudo, nodes, node);
    }

    public Options withNow(Instant instant) {
        return new Options(
                jar, port, home, db, tx, instant, issues, generate, language, basicAuth, webSudo, nodes, node);
    }

    public Options withIssues(Path file) {
        return new Options(jar, port, home, db, tx, now, file, generate, language, basicAuth, webSudo, nodes, node);
    }

    public Options withGenerate(int count) {
        return new Options(jar, port, home, db, tx, now, issues, count, language, basicAuth, webSudo, nodes, node);
    }

    public Options withLanguage(Locale locale) {
        return new Options(jar, port, home, db, tx, now, issues, generate, locale, basicAuth, webSudo, nodes, node);
    }

    public Options withBasicAuth(boolean accepted) {
        return new Options(jar, port, home, db, tx, now, issues, generate, language, accepted, webSudo, nodes, node);
    }

    public Options withWebSudo(boolean asked) {
        return new Options(jar, port, home, db, tx, now, issues, generate, language, basicAuth, asked, nodes, node);
    }

    /** The same site in another JVM: number 2 listens on the next port and keeps its own files in a folder of the home. */
    public Options forNode(int number) {
        String name = "node" + number;
        int itsPort = port == 0 ? 0 : port + number - 1;
        return new Options(
                jar, itsPort, home.resolve(name), db, tx, now, null, 0, language, basicAuth, webSudo, 1, name);
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
        properties.put("collabops.jar", jar.toAbsolutePath().toString());
        properties.put("sandbox.port", String.valueOf(port));
        properties.put("sandbox.home", home.toAbsolutePath().toString());
        properties.put("sandbox.db", db == null ? "" : db);
        properties.put("sandbox.tx", tx);
        properties.put("sandbox.now", now == null ? "" : now.toString());
        properties.put("sandbox.issues", issues == null ? "" : issues.toString());
        properties.put("sandbox.generate", generate == 0 ? "" : String.valueOf(generate));
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
