package org.collabops.risks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.Conflict;
import org.collabops.Revision;

/** Models in memory, the built-in one among them. */
public final class FakeRiskModels implements RiskModels {
    private final Map<Long, List<Versioned>> versions = new TreeMap<>();
    private final Set<Long> deleted = new HashSet<>();

    public FakeRiskModels() {
        versions.put(RiskModel.BUILT_IN, new ArrayList<>(List.of(new Versioned(RiskModel.DEFAULT, null))));
    }

    @Override
    public List<RiskModel> current() {
        return versions.entrySet().stream()
                .filter(model -> !deleted.contains(model.getKey()))
                .map(Map.Entry::getValue)
                .map(all -> all.get(all.size() - 1).model())
                .toList();
    }

    @Override
    public Optional<RiskModel> version(long id, int version) {
        return versions.getOrDefault(id, List.of()).stream()
                .map(Versioned::model)
                .filter(model -> model.version() == version)
                .findFirst();
    }

    @Override
    public List<Versioned> versions(long id) {
        return deleted.contains(id) ? List.of() : List.copyOf(versions.getOrDefault(id, List.of()));
    }

    @Override
    public RiskModel add(RiskModel draft, Revision revision) {
        RiskModel model = TestModels.as(draft, versions.size() + 1L, revision.number());
        versions.put(model.id(), new ArrayList<>(List.of(new Versioned(model, revision))));
        return model;
    }

    @Override
    public void revise(RiskModel next, Revision revision) {
        List<Versioned> all = versions.get(next.id());
        RiskModel current = all.get(all.size() - 1).model();
        if (current.version() != next.version() - 1) {
            throw new Conflict(current);
        }
        all.add(new Versioned(next, revision));
    }

    @Override
    public void delete(RiskModel model, Revision revision) {
        deleted.add(model.id());
    }
}
