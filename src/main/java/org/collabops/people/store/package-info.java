/** People in Active Objects: schedules, calendars, leave and teams as chains of revisions, moves of teams as one log. */
package org.collabops.people.store;
