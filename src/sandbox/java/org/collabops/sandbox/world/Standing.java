package org.collabops.sandbox.world;

import java.util.Map;
import java.util.Set;

/** Who a user is to the site when permissions are asked: key (null: anonymous), groups, roles by project. */
record Standing(String userKey, Set<String> groups, Map<Long, Set<String>> roles) {

    /** Whether the holder includes this user, as far as it does not depend on an issue. */
    boolean is(Holder holder, long projectId, String leadKey) {
        return switch (holder.type()) {
            case ANYONE -> true;
            case GROUP -> groups.contains(holder.name());
            case ROLE -> roles.getOrDefault(projectId, Set.of()).contains(holder.name());
            case USER -> holder.name().equals(userKey);
            case LEAD -> userKey != null && userKey.equals(leadKey);
            case REPORTER, ASSIGNEE -> false;
        };
    }

    /** Whether the user is the person on the issue that the holder means. */
    boolean isOn(Holder holder, String reporterKey, String assigneeKey) {
        return userKey != null
                && switch (holder.type()) {
                    case REPORTER -> userKey.equals(reporterKey);
                    case ASSIGNEE -> userKey.equals(assigneeKey);
                    default -> false;
                };
    }
}
