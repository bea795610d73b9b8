package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** An issue in memory that remembers what was changed since it was read; before it is created it has neither id nor key. */
final class LiveIssue implements MutableIssue {
    private final StoredProject project;
    private final Users users;
    private final Constants constants;
    private final Function<LiveIssue, Collection<Version>> fixVersions;
    private final Map<IssueField, String> values;
    private Map<IssueField, String> stored;
    private Long id;
    private long number;
    private final Long parentId;
    private Instant created;
    private Instant updated;
    private Instant resolved;
    private boolean archived;

    /** An issue to be. */
    LiveIssue(
            StoredProject project,
            Long parentId,
            Users users,
            Constants constants,
            Function<LiveIssue, Collection<Version>> fixVersions) {
        this.project = project;
        this.parentId = parentId;
        this.users = users;
        this.constants = constants;
        this.fixVersions = fixVersions;
        values = new EnumMap<>(IssueField.class);
        stored = Map.of();
    }

    boolean isStored() {
        return id != null;
    }

    void becomes(long newId, long newNumber, Instant at) {
        id = newId;
        number = newNumber;
        created = at;
    }

    void storedAt(Instant at, Instant resolution) {
        updated = at;
        resolved = resolution;
        stored = new EnumMap<>(values);
    }

    void archived(boolean is) {
        archived = is;
    }

    String value(IssueField field) {
        return values.get(field);
    }

    String storedValue(IssueField field) {
        return stored.get(field);
    }

    /** An empty value clears the field. */
    void set(IssueField field, String value) {
        if (value == null || value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    Set<IssueField> changed() {
        Set<IssueField> changed = EnumSet.noneOf(IssueField.class);
        for (IssueField field : IssueField.values()) {
            if (!Objects.equals(values.get(field), stored.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    Constant constant(IssueField field) {
        return constants.byId(field.constantKind(), value(field));
    }

    Long number(IssueField field) {
        return (Long) field.columnValue(value(field));
    }

    long number() {
        return number;
    }

    Long parentId() {
        return parentId;
    }

    @Override
    public Timestamp getCreated() {
        return created == null ? null : Timestamp.from(created);
    }

    Instant created() {
        return created;
    }

    Instant updated() {
        return updated;
    }

    Instant resolved() {
        return resolved;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return id == null ? null : project.getKey() + "-" + number;
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    StoredProject project() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public String getSummary() {
        return value(IssueField.SUMMARY);
    }

    @Override
    public ApplicationUser getAssignee() {
        return users.byKey(value(IssueField.ASSIGNEE));
    }

    @Override
    public ApplicationUser getReporter() {
        return users.byKey(value(IssueField.REPORTER));
    }

    @Override
    public Long getSecurityLevelId() {
        return number(IssueField.SECURITY);
    }

    @Override
    public Status getStatus() {
        return constant(IssueField.STATUS);
    }

    @Override
    public String getStatusId() {
        return value(IssueField.STATUS);
    }

    @Override
    public IssueType getIssueType() {
        return constant(IssueField.TYPE);
    }

    @Override
    public String getIssueTypeId() {
        return value(IssueField.TYPE);
    }

    @Override
    public Long getParentId() {
        return parentId;
    }

    @Override
    public Collection<Version> getFixVersions() {
        return fixVersions.apply(this);
    }

    @Override
    public Timestamp getDueDate() {
        String due = value(IssueField.DUE_DATE);
        return due == null ? null : Timestamp.valueOf(LocalDate.parse(due).atStartOfDay());
    }

    @Override
    public Long getEstimate() {
        return number(IssueField.REMAINING_ESTIMATE);
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Issue that && id != null && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return id == null ? "new issue" : getKey();
    }
}
