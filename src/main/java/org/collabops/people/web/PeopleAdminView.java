package org.collabops.people.web;

import java.util.List;
import java.util.Map;

/**
 * What planners keep for all projects: calendars and teams.
 *
 * @param parents names of teams by id
 */
public record PeopleAdminView(List<CalendarRow> calendars, List<TeamRow> teams, Map<String, String> parents) {}
