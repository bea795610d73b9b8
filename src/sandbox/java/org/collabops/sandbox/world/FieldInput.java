package org.collabops.sandbox.world;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what people typed into an issue, or says by field what is wrong with it. */
final class FieldInput {
    private static final int LONGEST_SUMMARY = 255;

    private final Users users;
    private final Constants constants;
    private final Permissions permissions;

    FieldInput(Users users, Constants constants, Permissions permissions) {
        this.users = users;
        this.constants = constants;
        this.permissions = permissions;
    }

    static String notOffered(String field) {
        return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }

    /** List fields are left to the caller. */
    void apply(Map<String, String> input, LiveIssue issue) {
        Map<String, String> errors = new LinkedHashMap<>();
        input.forEach((id, text) -> {
            try {
                apply(id, text == null ? "" : text.strip(), issue);
            } catch (IllegalArgumentException refused) {
                errors.put(id, refused.getMessage());
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private void apply(String id, String text, LiveIssue issue) {
        IssueField field = IssueField.withId(id);
        if (field == null) {
            if (IssueList.withId(id) == null) {
                throw new IllegalArgumentException(notOffered(id));
            }
            return;
        }
        issue.set(field, value(field, text, issue));
    }

    private String value(IssueField field, String text, LiveIssue issue) {
        return switch (field) {
            case SUMMARY -> summary(text);
            case STATUS -> throw new IllegalArgumentException(notOffered(field.id()));
            case TYPE, PRIORITY, RESOLUTION -> constant(field, text);
            case ASSIGNEE -> assignee(text, issue);
            case REPORTER -> userKey(text);
            case DUE_DATE -> date(text);
            default -> text;
        };
    }

    private static String summary(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("You must specify a summary of the issue.");
        }
        if (text.length() > LONGEST_SUMMARY) {
            throw new IllegalArgumentException("Summary must be less than 255 characters.");
        }
        if (text.contains("\n") || text.contains("\r")) {
            throw new IllegalArgumentException("The summary is invalid because it contains newline characters.");
        }
        return text;
    }

    private String constant(IssueField field, String id) {
        boolean optional = field != IssueField.TYPE;
        if (constants.byId(field.constantKind(), id) == null && !(optional && id.isEmpty())) {
            throw new IllegalArgumentException("The " + field.id() + " selected is invalid.");
        }
        return id;
    }

    private String assignee(String name, LiveIssue issue) {
        String key = userKey(name);
        if (key != null
                && !permissions.has(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), users.byKey(key))) {
            throw new IllegalArgumentException("User '" + name + "' cannot be assigned issues.");
        }
        return key;
    }

    private String userKey(String name) {
        if (name.isEmpty()) {
            return null;
        }
        ApplicationUser user = users.byName(name);
        if (user == null) {
            throw new IllegalArgumentException("User '" + name + "' does not exist.");
        }
        return user.getKey();
    }

    private static String date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text).toString();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Error parsing date string: " + text, wrong);
        }
    }
}
