package org.collabops.risks.workflow;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.risks.ChangeStatusByRule;
import org.collabops.risks.ChangeStatusByRule.Link;
import org.collabops.risks.Status;
import org.collabops.workflow.FormValues;

/** What “Change status of linked risks” was configured with: Jira asks nobody to correct a form, so it is repaired. */
record ChangeStatusArguments(Set<Status> from, Status to, Link link) {
    /** @param given values as a form or a stored workflow holds them */
    static ChangeStatusArguments of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Set<Status> from = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if (values.texts(ChangeStatusByRule.FROM).contains(status.name())) {
                from.add(status);
            }
        }
        Status to = values.one(ChangeStatusByRule.TO, Status.class)
                .filter(ChangeStatusByRule.TARGETS::contains)
                .orElse(Status.TREATING);
        return new ChangeStatusArguments(
                from.isEmpty() ? EnumSet.of(Status.OPEN) : from,
                to,
                values.one(ChangeStatusByRule.LINK, Link.class).orElse(Link.ANY));
    }

    Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put(ChangeStatusByRule.FROM, from.stream().map(Status::name).collect(joining(",")));
        stored.put(ChangeStatusByRule.TO, to.name());
        stored.put(ChangeStatusByRule.LINK, link.name());
        return stored;
    }
}
