/** People in REST: working time, calendars, teams, capacity and the policy on figures of single persons. */
package org.collabops.people.rest;
