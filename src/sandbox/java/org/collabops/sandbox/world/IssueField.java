package org.collabops.sandbox.world;

/** The single-valued fields of an issue, by the ids that Jira uses in forms, JSON and history. */
enum IssueField {
    SUMMARY("summary", "summary", Kind.TEXT),
    DESCRIPTION("description", "description", Kind.TEXT),
    TYPE("issuetype", "type_id", Kind.CONSTANT),
    STATUS("status", "status_id", Kind.CONSTANT),
    PRIORITY("priority", "priority_id", Kind.CONSTANT),
    RESOLUTION("resolution", "resolution_id", Kind.CONSTANT),
    ASSIGNEE("assignee", "assignee", Kind.USER),
    REPORTER("reporter", "reporter", Kind.USER),
    DUE_DATE("duedate", "due_date", Kind.TEXT),
    SECURITY("security", "security_level", Kind.NUMBER),
    ORIGINAL_ESTIMATE("timeoriginalestimate", "original_estimate", Kind.NUMBER),
    REMAINING_ESTIMATE("timeestimate", "remaining_estimate", Kind.NUMBER),
    TIME_SPENT("timespent", "time_spent", Kind.NUMBER);

    private final String id;
    private final String column;
    private final Kind kind;

    IssueField(String id, String column, Kind kind) {
        this.id = id;
        this.column = column;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    String column() {
        return column;
    }

    boolean isUser() {
        return kind == Kind.USER;
    }

    boolean isConstant() {
        return kind == Kind.CONSTANT;
    }

    ConstantKind constantKind() {
        return ConstantKind.valueOf(name());
    }

    Object columnValue(String value) {
        return value == null || kind == Kind.TEXT || kind == Kind.USER ? (Object) value : Long.valueOf(value);
    }

    /** Free texts stand in the history as text only. */
    String historyValue(String value) {
        return this == SUMMARY || this == DESCRIPTION ? null : value;
    }

    /** Null if no field has that id. */
    static IssueField withId(String id) {
        for (IssueField field : values()) {
            if (field.id.equals(id)) {
                return field;
            }
        }
        return null;
    }

    private enum Kind {
        TEXT,
        NUMBER,
        CONSTANT,
        USER
    }
}
