package org.collabops.risks;

import java.util.List;
import java.util.Optional;
import org.collabops.Revision;

/** Where models are kept, each version for ever; the built-in one is among them without being stored. */
public interface RiskModels {
    /** The current version of each model that is not deleted, the built-in one first; at most 60 seconds old. */
    List<RiskModel> current();

    /** Empty when there never was one; what was assessed by a model that is deleted since still finds it. */
    Optional<RiskModel> version(long id, int version);

    /** As stored, the first version first; empty when there is no such model, or it is deleted. */
    List<Versioned> versions(long id);

    /** Stores the first version of a new model under an id of its own. */
    RiskModel add(RiskModel draft, Revision revision);

    /**
     * Stores the next version of a model.
     *
     * @throws org.collabops.Conflict with the current {@link RiskModel} when another version came first
     * @throws org.collabops.NotFound when it is deleted
     */
    void revise(RiskModel next, Revision revision);

    /**
     * Takes a model away from whoever chooses one.
     *
     * @param revision the one after the current version of the model
     * @throws org.collabops.Conflict with the current {@link RiskModel} when another version came first
     * @throws org.collabops.NotFound when somebody else deleted it first
     */
    void delete(RiskModel model, Revision revision);

    default Optional<RiskModel> current(long id) {
        return current().stream().filter(model -> model.id() == id).findFirst();
    }

    /** @param revision null for the built-in model, which nobody made */
    record Versioned(RiskModel model, Revision revision) {}
}
