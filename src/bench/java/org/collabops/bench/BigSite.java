package org.collabops.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;

/** How long a site of many issues takes to be made on PostgreSQL, and its pages to be answered over HTTP. */
final class BigSite {
    private static final int WARMING = 100;
    private static final int MEASURED = 200;
    private static final List<String> PAGES = List.of(
            "browse/GEN1-%d", "rest/api/2/issue/GEN1-%d", "projects/GEN1", "issues/?jql=project%%20%%3D%%20GEN1");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;

    private BigSite(URI site) {
        this.site = site;
    }

    /** @param jar the app's */
    static void run(Path jar, int issues) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Options options = Options.forTest(jar, TestDatabases.freshHome())
                .withDb(TestDatabases.freshPostgres())
                .withGenerate(issues);
        try (Sandbox sandbox = Sandbox.start(options)) {
            System.out.printf(
                    "A new site of %d issues answers after %.1f s%n", issues, (System.nanoTime() - started) / 1e9);
            BigSite bench = new BigSite(sandbox.url());
            for (String page : PAGES) {
                for (String user : List.of("admin", "bob")) {
                    bench.measure(page, user);
                }
            }
        }
    }

    private void measure(String page, String user) throws IOException, InterruptedException {
        for (int i = 1; i <= WARMING; i++) {
            nanos(page.formatted(i), user);
        }
        long[] taken = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            taken[i] = nanos(page.formatted(WARMING + 1 + i * 7), user);
        }
        Arrays.sort(taken);
        System.out.printf(
                "%-45s %-6s median %6.1f ms, 95%% %6.1f ms%n",
                page.formatted(1), user, taken[MEASURED / 2] / 1e6, taken[MEASURED * 95 / 100] / 1e6);
    }

    private long nanos(String path, String user) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Basic " + credentials)
                .build();
        long started = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        long took = System.nanoTime() - started;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return took;
    }
}
