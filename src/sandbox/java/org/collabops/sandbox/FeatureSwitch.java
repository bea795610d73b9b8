package org.collabops.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.collabops.sandbox.host.InstalledApp;
import org.collabops.sandbox.host.RestAnswer;
import org.collabops.sandbox.world.World;

/** Switches the app's features on where the sandbox has just made a project, because they are off until someone does. */
final class FeatureSwitch {

    static final String ADMIN = "admin";

    private static final String APP = "org.collabops.jira";
    private static final List<String> FIRST = List.of("risk", "goal");
    private static final List<String> ALL = List.of("risk", "goal", "people", "recognition");
    private static final Pattern VERSION = Pattern.compile("\"version\":\\d+");
    private static final int OK = 200;

    private final InstalledApp app;
    private final World world;

    FeatureSwitch(InstalledApp app, World world) {
        this.app = app;
        this.world = world;
    }

    /** The others are switched on by the demo's story, or by a test that wants them. */
    void firstFeaturesOn(Collection<String> projectKeys) {
        on(projectKeys, FIRST);
    }

    void allFeaturesOn(Collection<String> projectKeys) {
        on(projectKeys, ALL);
    }

    /** Any other app is left as it starts. */
    private void on(Collection<String> projectKeys, List<String> features) {
        if (!isFor(app)) {
            return;
        }
        world.authentication().setLoggedInUser(world.users().byName(ADMIN));
        try {
            for (String project : projectKeys) {
                features.forEach(feature -> on(project, feature));
            }
        } finally {
            world.authentication().clearLoggedInUser();
        }
    }

    static boolean isFor(InstalledApp app) {
        return app.plugin().key().equals(APP);
    }

    private void on(String project, String feature) {
        String path = "projects/" + project + "/" + feature + "-settings";
        String settings = answered(app.call("GET", path, null), path);
        var version = VERSION.matcher(settings);
        String body = version.find() ? "{\"enabled\":true,%s}".formatted(version.group()) : "{\"enabled\":true}";
        answered(app.call("PUT", path, body), path);
    }

    private static String answered(RestAnswer answer, String path) {
        if (answer.status() != OK) {
            throw new IllegalStateException("The app answered " + answer + " at " + path);
        }
        return answer.body();
    }
}
