package org.collabops.sandbox.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The addresses of the site: whole paths first, then the longest prefix. */
final class Routes {

    private final Map<String, Route> paths = new HashMap<>();
    private final TreeMap<String, Route> prefixes = new TreeMap<>();

    Routes at(String path, Screen screen) {
        paths.put(path, new Route(screen, true, false));
        return this;
    }

    /** What changes something is a form post with a token. */
    Routes changingAt(String path, Screen screen) {
        paths.put(path, new Route(screen, true, true));
        return this;
    }

    Routes below(String prefix, Screen screen) {
        prefixes.put(prefix, new Route(screen, true, false));
        return this;
    }

    /** Posts need no token here: there is none yet, or the screen asks for it itself. */
    Routes unguarded(String path, Screen screen) {
        (path.endsWith("/") && path.length() > 1 ? prefixes : paths).put(path, new Route(screen, false, false));
        return this;
    }

    Optional<Route> of(String path) {
        Route exact = paths.get(path);
        return exact != null
                ? Optional.of(exact)
                : prefixes.descendingMap().entrySet().stream()
                        .filter(entry -> path.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
