package org.collabops.sandbox.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields a query can name, with every spelling, what they accept and how they sort. */
enum JqlField {
    PROJECT(Kind.PROJECT, "i.project_id", "p.project_key", "project"),
    KEY(Kind.ISSUE, "i.id", "p.project_key #, i.issue_number #", "key", "issue", "issuekey", "id"),
    PARENT(Kind.ISSUE, "i.parent_id", null, "parent"),
    EPIC(
            Kind.ISSUE,
            "(select l.source_id from issue_link l join link_type t on t.id = l.type_id"
                    + " where l.target_id = i.id and t.link_style = 'jira_gh_epic_story')",
            null,
            "epic link"),
    TYPE(Kind.CONSTANT, "i.type_id", "i.type_id", "issuetype", "type"),
    STATUS(Kind.CONSTANT, "i.status_id", "i.status_id", "status"),
    PRIORITY(Kind.CONSTANT, "i.priority_id", "coalesce(-i.priority_id, -1000000)", "priority"),
    RESOLUTION(Kind.CONSTANT, "i.resolution_id", "i.resolution_id", "resolution"),
    STATUS_CATEGORY(Kind.CATEGORY, "i.status_id", null, "statuscategory"),
    ASSIGNEE(Kind.USER, "i.assignee", "i.assignee", "assignee"),
    REPORTER(Kind.USER, "i.reporter", "i.reporter", "reporter"),
    CREATOR(Kind.USER, "i.creator", "i.creator", "creator"),
    LABELS(Kind.LIST, "LABELS", null, "labels"),
    COMPONENTS(Kind.LIST, "COMPONENTS", null, "component"),
    FIX_VERSIONS(Kind.LIST, "FIX_VERSIONS", null, "fixversion"),
    AFFECTS_VERSIONS(Kind.LIST, "AFFECTS_VERSIONS", null, "affectedversion"),
    SUMMARY(Kind.TEXT, "lower(i.summary)", "i.summary", "summary"),
    DESCRIPTION(Kind.TEXT, "lower(i.description)", null, "description"),
    TEXT(Kind.TEXT, "lower(concat(i.summary, ' ', coalesce(i.description, '')))", null, "text"),
    CREATED(Kind.INSTANT, "i.created", "i.created", "created", "createddate"),
    UPDATED(Kind.INSTANT, "i.updated", "i.updated", "updated", "updateddate"),
    RESOLVED(Kind.INSTANT, "i.resolved", "i.resolved", "resolved", "resolutiondate"),
    DUE(Kind.DAY, "i.due_date", "i.due_date", "due", "duedate"),
    WORKLOG_DATE(Kind.LOGGED, "w.started", null, "worklogdate");

    private final Kind kind;
    private final String column;
    private final String sort;
    private final List<String> names;

    JqlField(Kind kind, String column, String sort, String... names) {
        this.kind = kind;
        this.column = column;
        this.sort = sort;
        this.names = List.of(names);
    }

    Kind kind() {
        return kind;
    }

    String column() {
        return column;
    }

    ConstantKind constantKind() {
        return ConstantKind.valueOf(name());
    }

    /** Null if this field cannot order. */
    String orderBy(boolean descending) {
        String direction = descending ? " desc" : " asc";
        return sort == null ? null : sort.contains("#") ? sort.replace(" #", direction) : sort + direction;
    }

    boolean supports(JqlOperator operator) {
        return switch (kind) {
            case TEXT -> operator.isText() || operator == JqlOperator.IS || operator == JqlOperator.IS_NOT;
            case INSTANT, DAY -> !operator.isText();
            case LOGGED -> operator.isOrder() || operator == JqlOperator.EQUALS;
            default -> !operator.isText() && !operator.isOrder();
        };
    }

    /** Null if no field is called so. */
    static JqlField named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(lower))
                .findFirst()
                .orElse(null);
    }

    enum Kind {
        PROJECT,
        ISSUE,
        CONSTANT,
        CATEGORY,
        USER,
        LIST,
        TEXT,
        INSTANT,
        DAY,
        LOGGED;

        boolean isMoment() {
            return this == INSTANT || this == DAY || this == LOGGED;
        }

        /** Whether values are ids or keys of things, rather than text or moments. */
        boolean isReference() {
            return switch (this) {
                case PROJECT, ISSUE, CONSTANT, CATEGORY, USER -> true;
                case LIST, TEXT, INSTANT, DAY, LOGGED -> false;
            };
        }
    }
}
