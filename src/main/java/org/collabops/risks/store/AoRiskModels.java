package org.collabops.risks.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.Query;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskModels;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** Models as a chain of versions each; all of them are one cached load, since every risk in a list needs its own. */
public final class AoRiskModels implements RiskModels {
    private static final int ATTEMPTS = 100;

    private final ActiveObjects ao;
    private final Rows rows;
    private final Caches.Shared<Known> known;

    public AoRiskModels(ActiveObjects ao, Caches caches) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.known = caches.shared("collabops.risks.model-versions", this::load);
    }

    @Override
    public List<RiskModel> current() {
        Map<Long, RiskModel> highest = new TreeMap<>(Map.of(RiskModel.BUILT_IN, RiskModel.DEFAULT));
        Known all = known.get();
        all.versions().forEach(model -> highest.put(model.id(), model));
        highest.keySet().removeAll(all.deleted());
        return List.copyOf(highest.values());
    }

    /** What another node has stored a moment ago is not in the copy yet. */
    @Override
    public Optional<RiskModel> version(long id, int version) {
        if (id == RiskModel.BUILT_IN) {
            return Optional.of(RiskModel.DEFAULT).filter(model -> model.version() == version);
        }
        Optional<RiskModel> copy = known.get().version(id, version);
        if (copy.isPresent()) {
            return copy;
        }
        known.invalidate();
        return known.get().version(id, version);
    }

    @Override
    public List<Versioned> versions(long id) {
        if (id == RiskModel.BUILT_IN) {
            return List.of(new Versioned(RiskModel.DEFAULT, null));
        }
        Query query = Query.select().where("MODEL_ID = ?", id).order("REVISION ASC");
        List<RiskModelRow> all = List.of(ao.find(RiskModelRow.class, query));
        return all.stream().anyMatch(AoRiskModels::isEnd)
                ? List.of()
                : all.stream()
                        .map(row -> new Versioned(model(row), Columns.revision(row)))
                        .toList();
    }

    @Override
    public RiskModel add(RiskModel draft, Revision revision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long id = rows.first(RiskModelRow.class, Query.select().order("MODEL_ID DESC"))
                            .map(RiskModelRow::getModelId)
                            .orElse(RiskModel.BUILT_IN)
                    + 1;
            RiskModel model = numbered(draft, id, revision.number());
            if (insert(model, revision, Map.of())) {
                return model;
            }
        }
        throw new IllegalStateException("No free id for a risk model");
    }

    @Override
    public void revise(RiskModel next, Revision revision) {
        requireFirst(next, insert(next, revision, Map.of()));
    }

    @Override
    public void delete(RiskModel model, Revision revision) {
        RiskModel last = numbered(model, model.id(), revision.number());
        requireFirst(model, insert(last, revision, Map.of("REMOVED", true)));
    }

    private void requireFirst(RiskModel model, boolean inserted) {
        if (!inserted) {
            List<Versioned> stored = versions(model.id());
            if (stored.isEmpty()) {
                throw new NotFound("Risk model " + model.id());
            }
            throw new Conflict(stored.get(stored.size() - 1).model());
        }
    }

    private boolean insert(RiskModel model, Revision revision, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(Columns.values(revision));
        columns.put("REVISION_KEY", "risk-model:" + model.id() + ":" + model.version());
        columns.put("MODEL_ID", model.id());
        columns.put("NAME", model.name());
        columns.put("CONTENT", ModelText.written(model));
        columns.putAll(more);
        boolean inserted =
                rows.insert(RiskModelRow.class, "REVISION_KEY", columns).isPresent();
        known.invalidate();
        return inserted;
    }

    private Known load() {
        ArrayList<RiskModel> versions = new ArrayList<>();
        HashSet<Long> deleted = new HashSet<>();
        Arrays.stream(ao.find(RiskModelRow.class))
                .sorted(Comparator.comparingLong(RiskModelRow::getModelId).thenComparingInt(RiskModelRow::getRevision))
                .forEach(row -> {
                    if (isEnd(row)) {
                        deleted.add(row.getModelId());
                    } else {
                        versions.add(model(row));
                    }
                });
        return new Known(versions, deleted);
    }

    private static boolean isEnd(RiskModelRow row) {
        return Boolean.TRUE.equals(row.getRemoved());
    }

    private static RiskModel model(RiskModelRow row) {
        return ModelText.read(row.getModelId(), row.getRevision(), row.getName(), row.getContent());
    }

    private static RiskModel numbered(RiskModel draft, long id, int version) {
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

    /** All versions there ever were, and the ids of the models that are deleted. */
    private record Known(ArrayList<RiskModel> versions, HashSet<Long> deleted) implements Serializable {
        private Optional<RiskModel> version(long id, int version) {
            return versions.stream()
                    .filter(model -> model.id() == id && model.version() == version)
                    .findFirst();
        }
    }
}
