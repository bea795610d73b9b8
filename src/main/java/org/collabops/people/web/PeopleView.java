package org.collabops.people.web;

import java.util.List;
import java.util.Map;

/**
 * The page “People” of a project.
 *
 * @param me the reader's user name; null when nobody is logged in
 * @param weeks their first days without the year
 * @param calendars names by id
 * @param parents names by id of the teams that the reader keeps
 */
public record PeopleView(
        String projectKey,
        String me,
        String myName,
        TimeView time,
        List<String> weeks,
        List<TeamRow> teams,
        Map<String, String> calendars,
        Map<String, String> parents,
        boolean mayFound) {}
