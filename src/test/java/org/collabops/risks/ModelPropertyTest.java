package org.collabops.risks;

import static java.util.stream.Collectors.toList;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.collabops.Text;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskModel.Mode;
import org.junit.Test;

/** Random models: each cell has the level that a table written out by hand gives it, and broken ones are refused. */
public class ModelPropertyTest {
    private static final int CASES = 10_000;

    @Test
    public void aBandGivesEachCellTheLevelWhoseScoresHoldIt() {
        Random random = new Random(1);
        for (int run = 0; run < CASES; run++) {
            RiskModel model = banded(random);
            assertThat("case " + run, RiskModelRules.problems(model), is(empty()));
            String[] byScore = new String[model.highestScore() + 1];
            for (Band band : model.bands()) {
                for (int score = band.from(); score <= band.until(); score++) {
                    byScore[score] = band.level();
                }
            }
            int likelihood = 1 + random.nextInt(model.likelihoods().size());
            int impact = 1 + random.nextInt(model.impacts().size());

            Assessment assessment = new Assessment(likelihood, impact, model);

            assertThat("case " + run, assessment.level().id(), is(byScore[likelihood * impact]));
        }
    }

    @Test
    public void aHoleOrAnOverlapIsRefused() {
        Random random = new Random(2);
        for (int run = 0; run < CASES; run++) {
            RiskModel model = banded(random);
            List<Band> bands = new ArrayList<>(model.bands());
            int place = random.nextInt(bands.size());
            Band band = bands.get(place);
            int wrong = band.from() + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(3));
            bands.set(place, new Band(band.level(), wrong, band.until()));

            assertThat("case " + run, RiskModelRules.problems(with(model, bands)), is(not(empty())));
        }
    }

    @Test
    public void aTableGivesEachCellWhatStandsInIt() {
        Random random = new Random(3);
        for (int run = 0; run < CASES; run++) {
            RiskModel model = looked(random);
            assertThat("case " + run, RiskModelRules.problems(model), is(empty()));
            int likelihood = 1 + random.nextInt(model.likelihoods().size());
            int impact = 1 + random.nextInt(model.impacts().size());

            assertThat(
                    "case " + run,
                    model.level(likelihood, impact).id(),
                    is(model.cells().get(likelihood - 1).get(impact - 1)));
        }
    }

    @Test
    public void whatSpeaksAgainstAModelIsWhatComparingAllCellsSays() {
        Random random = new Random(4);
        for (int run = 0; run < CASES; run++) {
            RiskModel model = random.nextBoolean() ? looked(random) : banded(random);

            assertThat(
                    "case " + run,
                    new HashSet<>(RiskModelHealth.warnings(model)),
                    is(new HashSet<>(naiveWarnings(model))));
        }
    }

    /** Each pair of cells with one step between them, and each level that no cell has. */
    private static List<Text> naiveWarnings(RiskModel model) {
        List<Text> warnings = new ArrayList<>();
        List<int[]> cells = cells(model);
        for (int[] cell : cells) {
            for (int[] other : cells) {
                if (other[0] + other[1] == cell[0] + cell[1] + 1 && other[0] >= cell[0] && other[1] >= cell[1]) {
                    int rise = rank(model, other) - rank(model, cell);
                    if (rise < 0) {
                        warnings.add(Text.of("collabops.risks.health.falls", cell[0], cell[1], other[0], other[1]));
                    }
                    if (model.levels().size() > 2
                            && Math.abs(rise) == model.levels().size() - 1) {
                        warnings.add(Text.of("collabops.risks.health.touches", cell[0], cell[1], other[0], other[1]));
                    }
                }
            }
        }
        for (Level level : model.levels()) {
            if (cells.stream().noneMatch(cell -> model.level(cell[0], cell[1]).equals(level))) {
                warnings.add(Text.of("collabops.risks.health.unused", level.name()));
            }
        }
        return warnings;
    }

    private static List<int[]> cells(RiskModel model) {
        return IntStream.rangeClosed(1, model.likelihoods().size())
                .boxed()
                .flatMap(likelihood -> IntStream.rangeClosed(1, model.impacts().size())
                        .mapToObj(impact -> new int[] {likelihood, impact}))
                .toList();
    }

    private static int rank(RiskModel model, int[] cell) {
        return model.levels().indexOf(model.level(cell[0], cell[1]));
    }

    private static RiskModel banded(Random random) {
        int likelihoods = 2 + random.nextInt(9);
        int impacts = 2 + random.nextInt(9);
        List<Level> levels = levels(random);
        TreeSet<Integer> ends = new TreeSet<>();
        int highest = likelihoods * impacts;
        while (ends.size() < Math.min(levels.size(), highest) - 1) {
            ends.add(1 + random.nextInt(highest - 1));
        }
        ends.add(highest);
        List<Band> bands = new ArrayList<>();
        int from = 1;
        for (int end : ends) {
            bands.add(new Band(levels.get(bands.size()).id(), from, end));
            from = end + 1;
        }
        return new RiskModel(
                2, 1, "Random", names(likelihoods), names(impacts), Mode.PRODUCT, levels, bands, List.of());
    }

    private static RiskModel looked(Random random) {
        int likelihoods = 2 + random.nextInt(9);
        int impacts = 2 + random.nextInt(9);
        List<Level> levels = levels(random);
        List<List<String>> cells = IntStream.range(0, likelihoods)
                .mapToObj(row -> IntStream.range(0, impacts)
                        .mapToObj(cell ->
                                levels.get(random.nextInt(levels.size())).id())
                        .collect(toList()))
                .collect(toList());
        return new RiskModel(2, 1, "Random", names(likelihoods), names(impacts), Mode.LOOKUP, levels, List.of(), cells);
    }

    private static List<Level> levels(Random random) {
        Look[] looks = Look.values();
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(step -> new Level("L" + step, "Level " + step, looks[step]))
                .toList();
    }

    private static List<String> names(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(step -> "step " + step).toList();
    }

    private static RiskModel with(RiskModel model, List<Band> bands) {
        return new RiskModel(
                model.id(),
                model.version(),
                model.name(),
                model.likelihoods(),
                model.impacts(),
                model.mode(),
                model.levels(),
                bands,
                model.cells());
    }
}
