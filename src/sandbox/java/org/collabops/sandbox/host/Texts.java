package org.collabops.sandbox.host;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.collabops.sandbox.Violations;

/** The texts of the app and those of Jira itself that the app borrows, per language with English behind it. */
final class Texts implements I18nHelper.BeanFactory {

    private static final String JIRA = "jira-texts";

    private final Function<String, URL> resources;
    private final List<String> locations;
    private final Function<ApplicationUser, Locale> languageOf;
    private final Violations violations;
    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    /**
     * @param resources where the app's files lie
     * @param locations of the app's bundles, such as {@code i18n.risks}
     */
    Texts(
            Function<String, URL> resources,
            List<String> locations,
            Function<ApplicationUser, Locale> languageOf,
            Violations violations) {
        this.resources = resources;
        this.locations = List.copyOf(locations);
        this.languageOf = languageOf;
        this.violations = violations;
        locations.stream()
                .filter(location -> resources.apply(file(location, Locale.ROOT)) == null)
                .forEach(location -> violations.add("No texts at " + file(location, Locale.ROOT)));
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new LanguageTexts(locale, this);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(languageOf.apply(user));
    }

    boolean has(Locale locale, String key) {
        return patterns(locale).containsKey(key);
    }

    /** The text before its arguments are filled in; the key itself, and a violation, if there is none. */
    String pattern(Locale locale, String key) {
        String pattern = patterns(locale).get(key);
        if (pattern == null) {
            violations.add("No text for the key " + key);
            return key;
        }
        return pattern;
    }

    private Map<String, String> patterns(Locale locale) {
        return patterns.computeIfAbsent(locale, this::read);
    }

    private Map<String, String> read(Locale locale) {
        var all = new HashMap<String, String>();
        var candidates = Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales("texts", locale);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            addTo(all, jiras(candidates.get(i)));
            for (String location : locations) {
                addTo(all, apps(file(location, candidates.get(i))));
            }
        }
        return all;
    }

    private static void addTo(Map<String, String> all, Properties some) {
        some.stringPropertyNames().forEach(key -> all.put(key, some.getProperty(key)));
    }

    private static Properties jiras(Locale locale) {
        var properties = new Properties();
        var url = Texts.class.getResource("/" + file(JIRA, locale));
        if (url != null) {
            try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private Properties apps(String file) {
        var properties = new Properties();
        var url = resources.apply(file);
        if (url != null) {
            try (var in = url.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (!text.chars().allMatch(c -> c < 0x80)) {
                    violations.add("Not escaped for a properties file of Java: " + file);
                }
                properties.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static String file(String location, Locale locale) {
        String base = location.replace('.', '/');
        return base + (locale.equals(Locale.ROOT) ? "" : "_" + locale) + ".properties";
    }
}
