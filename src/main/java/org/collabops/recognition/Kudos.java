package org.collabops.recognition;

import org.collabops.ProjectId;
import org.collabops.Revised;
import org.collabops.Revision;

/**
 * Thanks as one of its revisions left it: given, moved with its issue, withdrawn.
 *
 * @param entry what this revision does to the giver's ledger; null when it costs nothing
 * @param attempt what the revision was made by, unique among all
 * @param deleted it was withdrawn, or its issue is gone
 * @param reason of a moderator who withdrew it; null otherwise
 */
public record Kudos(
        long id, KudosContent content, Entry entry, String attempt, boolean deleted, String reason, Revision revision)
        implements Revised {
    static Kudos given(long id, KudosContent content, Entry entry, String attempt, Revision revision) {
        return new Kudos(id, content, entry, attempt, false, null, revision);
    }

    Kudos moved(ProjectId project, Revision next) {
        return new Kudos(id, content.in(project), null, step(next), false, null, next);
    }

    /** @param refund null when nothing comes back */
    Kudos withdrawn(Entry refund, String why, Revision next) {
        return new Kudos(id, content, refund, step(next), true, why, next);
    }

    /** A step after the first is one by its number alone. */
    private String step(Revision next) {
        return "kudos:" + id + ":" + next.number();
    }
}
