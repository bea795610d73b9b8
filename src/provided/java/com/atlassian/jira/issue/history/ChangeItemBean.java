package com.atlassian.jira.issue.history;

public class ChangeItemBean {
    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromText;
    private final String to;
    private final String toText;

    public ChangeItemBean(String fieldType, String field, String from, String fromText, String to, String toText) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromText = fromText;
        this.to = to;
        this.toText = toText;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromText;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toText;
    }
}
