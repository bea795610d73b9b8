package org.collabops.bench;

import java.nio.file.Path;

/** Everything that {@code mvn -Pbench} measures: see docs/benchmarks.md. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Arguments: the app's jar, the number of issues, and what to measure ({@code all}, or the name of one class). */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        String wanted = arguments[2];
        if (wanted.equals("all") || wanted.equals("BigSite")) {
            BigSite.run(jar, size);
        }
        if (wanted.equals("all") || wanted.equals("GoalRollUp")) {
            GoalRollUp.run(size);
        }
        if (wanted.equals("all") || wanted.equals("RegisterPage")) {
            RegisterPage.run(size);
        }
        if (wanted.equals("all") || wanted.equals("HeatMap")) {
            HeatMap.run(size);
        }
        if (wanted.equals("all") || wanted.equals("KudosWall")) {
            KudosWall.run(size);
        }
        System.exit(0);
    }
}
