package org.collabops.people.web;

import java.util.List;

/**
 * The working time of one person.
 *
 * @param own whether it is the reader's
 * @param hidden whether the policy hides the weeks from the reader
 */
public record TimeView(
        String person,
        String personName,
        boolean own,
        boolean mayKeep,
        boolean hidden,
        List<WeekRow> weeks,
        List<ScheduleRow> schedules,
        List<LeaveRow> leave) {}
