package org.collabops.goals.web;

/**
 * A key result in a list, in the language of the reader.
 *
 * @param goal as REST writes it: {@code key-result:7}
 * @param told whether check-ins say its value
 * @param measure where its value comes from and where it is to go
 * @param ownerName null when it has no owner of its own, or Jira does not know that one any more
 */
public record KeyResultRow(
        long id,
        String goal,
        String title,
        String type,
        boolean told,
        String measure,
        String weight,
        String ownerName,
        StandingView standing,
        boolean mayChange) {}
