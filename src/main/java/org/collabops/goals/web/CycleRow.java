package org.collabops.goals.web;

/** A cycle in a list; {@code lastDay} is the last one in it. */
public record CycleRow(
        long id,
        int version,
        String name,
        String from,
        String lastDay,
        String zone,
        String stateName,
        String stateLook) {}
