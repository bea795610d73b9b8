package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** One field of the create, edit and assign forms, with what was entered and what was wrong with it. */
public record FormField(
        String id, String label, Kind kind, boolean required, String value, List<Choice> options, String error) {

    /** How the field is drawn. */
    public enum Kind {
        TEXT,
        AREA,
        DATE,
        SELECT,
        USER
    }

    /** One entry of a select. */
    public record Choice(String value, String label) {}

    static FormField of(String id, String label, Kind kind, String value) {
        return new FormField(id, label, kind, false, value == null ? "" : value, List.of(), null);
    }

    static FormField select(String id, String label, String value, List<Choice> options) {
        return new FormField(id, label, Kind.SELECT, false, value == null ? "" : value, options, null);
    }

    /** @param chosen whom the field shows, or null */
    static FormField user(String id, String label, ApplicationUser chosen) {
        List<Choice> options =
                chosen == null ? List.of() : List.of(new Choice(chosen.getName(), chosen.getDisplayName()));
        return new FormField(id, label, Kind.USER, false, chosen == null ? "" : chosen.getName(), options, null);
    }

    FormField mandatory() {
        return new FormField(id, label, kind, true, value, options, error);
    }

    FormField withValue(String other) {
        return other == null ? this : new FormField(id, label, kind, required, other, options, error);
    }

    FormField withError(String message) {
        return new FormField(id, label, kind, required, value, options, message);
    }

    /** The template compares it with a text. */
    public boolean isKind(String name) {
        return kind.name().equals(name);
    }
}
