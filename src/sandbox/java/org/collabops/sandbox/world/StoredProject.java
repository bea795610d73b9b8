package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project as the database knows it; equal by id, because keys change. */
final class StoredProject implements Project {
    private final long id;
    private final String key;
    private final String name;
    private final String description;
    private final String leadKey;
    private final long schemeId;
    private final String workflowName;
    private final boolean archived;
    private final Users users;

    StoredProject(
            long id,
            String key,
            String name,
            String description,
            String leadKey,
            long schemeId,
            String workflowName,
            boolean archived,
            Users users) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.description = description;
        this.leadKey = leadKey;
        this.schemeId = schemeId;
        this.workflowName = workflowName;
        this.archived = archived;
        this.users = users;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return users.byKey(leadKey);
    }

    @Override
    public String getLeadUserKey() {
        return leadKey;
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    long schemeId() {
        return schemeId;
    }

    String workflowName() {
        return workflowName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && that.getId() == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return key;
    }
}
