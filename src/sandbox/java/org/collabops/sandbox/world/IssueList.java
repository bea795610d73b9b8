package org.collabops.sandbox.world;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The many-valued fields of an issue; {@code historyName} is how Jira's change history spells them. */
enum IssueList {
    LABELS("labels", "labels"),
    COMPONENTS("components", "Component"),
    FIX_VERSIONS("fixVersions", "Fix Version"),
    AFFECTS_VERSIONS("versions", "Version");

    private final String id;
    private final String historyName;

    IssueList(String id, String historyName) {
        this.id = id;
        this.historyName = historyName;
    }

    String id() {
        return id;
    }

    /** Labels change together, the values of every other list each by itself. */
    List<IssueDetails.ChangedField> changes(List<String> before, List<String> after) {
        if (this == LABELS) {
            return List.of(change(String.join(" ", before), String.join(" ", after)));
        }
        return Stream.concat(
                        before.stream().filter(value -> !after.contains(value)).map(value -> change(value, null)),
                        after.stream().filter(value -> !before.contains(value)).map(value -> change(null, value)))
                .toList();
    }

    private IssueDetails.ChangedField change(String from, String to) {
        return new IssueDetails.ChangedField(historyName, null, from, null, to);
    }

    static IssueList withId(String id) {
        for (IssueList list : values()) {
            if (list.id.equals(id)) {
                return list;
            }
        }
        return null;
    }

    /** What people typed of lists: labels separated by blanks, others one a line. */
    static Map<IssueList, List<String>> read(Map<String, String> fields) {
        Map<IssueList, List<String>> lists = new EnumMap<>(IssueList.class);
        for (IssueList list : values()) {
            if (fields.containsKey(list.id)) {
                lists.put(list, list.items(fields.get(list.id)));
            }
        }
        return lists;
    }

    private List<String> items(String text) {
        return Arrays.stream(text.split(this == LABELS ? "\\s+" : "\\R"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
