package org.collabops.goals.web;

import java.util.List;

/**
 * An objective with all that belongs to it, in the language of the reader.
 *
 * @param goal as REST writes it: {@code objective:12}
 * @param statement null when nobody wrote one
 * @param stateName null for an active one, like {@code stateLook}
 * @param score 0..1 as said at closing; null when nobody gave one
 * @param serves what it is aligned to
 * @param servedBy the objectives that are aligned to it or to one of its key results
 * @param mayChange unless it is closed
 */
public record ObjectiveRow(
        long id,
        int version,
        String goal,
        String title,
        String statement,
        String kindName,
        String stateName,
        String stateLook,
        boolean closed,
        String score,
        String reason,
        String ownerName,
        String spaceName,
        String cycleName,
        StandingView standing,
        List<KeyResultRow> keyResults,
        List<AlignedRow> serves,
        List<AlignedRow> servedBy,
        boolean mayChange,
        boolean mayManage) {}
