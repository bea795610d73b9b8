/**
 * Who works when: schedules, holiday calendars, leave, teams and the capacity that follows from them, and the policy by
 * which the figures of a single person are seen.
 */
package org.collabops.people;
