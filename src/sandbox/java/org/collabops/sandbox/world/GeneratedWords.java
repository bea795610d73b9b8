package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that read like those of a real site, in its language. */
final class GeneratedWords {
    private final Map<String, List<String>> words = new HashMap<>();
    private final boolean chinese;

    GeneratedWords(DemoSite site) {
        chinese = site.isChinese();
        for (List<String> line : Resources.table("generated-words.txt")) {
            words.computeIfAbsent(line.get(0), kind -> new ArrayList<>()).add(site.text(line.get(1), line.get(2)));
        }
    }

    String summary(Random random) {
        return Stream.of("verb", "thing", "reason")
                .map(kind -> any(kind, random))
                .collect(Collectors.joining(chinese ? "" : " "));
    }

    String text(Random random) {
        return Stream.generate(() -> summary(random))
                .limit(1L + random.nextInt(4))
                .map(sentence -> sentence + (chinese ? "。" : "."))
                .collect(Collectors.joining(chinese ? "" : " "));
    }

    /** None on every third issue. */
    List<String> labels(Random random) {
        return Stream.generate(() -> any("label", random))
                .limit(random.nextInt(3))
                .distinct()
                .toList();
    }

    private String any(String kind, Random random) {
        List<String> some = words.get(kind);
        return some.get(random.nextInt(some.size()));
    }
}
