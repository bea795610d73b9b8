package org.collabops.risks;

import java.util.List;
import org.collabops.risks.RiskModel.Band;
import org.collabops.risks.RiskModel.Mode;

/** Models as tests need them. */
public final class TestModels {
    private static final List<Level> LEVELS = List.of(
            new Level("SMALL", "Small", Look.LOW),
            new Level("MIDDLE", "Middle", Look.HIGH),
            new Level("BIG", "Big", Look.EXTREME));

    private TestModels() {}

    /** 3×3 by product: 1–2, 3–4, 6–9. */
    public static RiskModel bands() {
        return model(
                Mode.PRODUCT,
                List.of("rare", "now and then", "often"),
                List.of(new Band("SMALL", 1, 2), new Band("MIDDLE", 3, 5), new Band("BIG", 6, 9)),
                List.of());
    }

    /** 3×3 by table, in which impact weighs more than likelihood. */
    public static RiskModel cells() {
        return model(
                Mode.LOOKUP,
                List.of("rare", "now and then", "often"),
                List.of(),
                List.of(
                        List.of("SMALL", "SMALL", "MIDDLE"),
                        List.of("SMALL", "MIDDLE", "BIG"),
                        List.of("SMALL", "BIG", "BIG")));
    }

    public static RiskModel as(RiskModel draft, long id, int version) {
        return new RiskModel(
                id,
                version,
                draft.name(),
                draft.likelihoods(),
                draft.impacts(),
                draft.mode(),
                draft.levels(),
                draft.bands(),
                draft.cells());
    }

    private static RiskModel model(Mode mode, List<String> likelihoods, List<Band> bands, List<List<String>> cells) {
        return new RiskModel(
                2, 1, "Three steps", likelihoods, List.of("minor", "major", "fatal"), mode, LEVELS, bands, cells);
    }
}
