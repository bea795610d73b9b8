package org.collabops.sandbox.world;

/** A project to be; {@code schemeId} names the permission scheme whose grants hold in it. */
public record NewProject(
        String key, String name, String description, String leadKey, long schemeId, String workflowName) {}
