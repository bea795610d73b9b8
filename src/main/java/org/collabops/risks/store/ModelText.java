package org.collabops.risks.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.collabops.risks.Level;
import org.collabops.risks.Look;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskModel.Mode;

/**
 * What a model consists of as text, a line each: {@code mode <mode>}, {@code likelihood <name>}, {@code impact <name>},
 * {@code level <id> <look> <name>}, {@code band <level> <from> <until>}, {@code row <level>…}. Stored for ever.
 */
final class ModelText {
    private ModelText() {}

    static String written(RiskModel model) {
        List<String> lines = new ArrayList<>();
        lines.add("mode " + model.mode());
        model.likelihoods().forEach(name -> lines.add("likelihood " + name));
        model.impacts().forEach(name -> lines.add("impact " + name));
        model.levels().forEach(level -> lines.add("level " + level.id() + " " + level.look() + " " + level.name()));
        model.bands().forEach(band -> lines.add("band " + band.level() + " " + band.from() + " " + band.until()));
        model.cells().forEach(row -> lines.add("row " + String.join(" ", row)));
        return lines.stream().collect(joining("\n"));
    }

    static RiskModel read(long id, int version, String name, String text) {
        return new RiskModel(
                id,
                version,
                name,
                rests(text, "likelihood"),
                rests(text, "impact"),
                Mode.valueOf(rests(text, "mode").get(0)),
                rests(text, "level").stream().map(ModelText::level).collect(toUnmodifiableList()),
                rests(text, "band").stream().map(ModelText::band).collect(toUnmodifiableList()),
                rests(text, "row").stream().map(row -> List.of(row.split(" "))).collect(toUnmodifiableList()));
    }

    private static List<String> rests(String text, String word) {
        return text.lines()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .collect(toUnmodifiableList());
    }

    private static Level level(String rest) {
        String[] words = rest.split(" ", 3);
        return new Level(words[0], words[2], Look.valueOf(words[1]));
    }

    private static Band band(String rest) {
        String[] words = rest.split(" ");
        return new Band(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
}
