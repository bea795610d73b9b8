/**
 * The words that every feature uses: who acts, which issue, project or person is meant, what a revision is, and the
 * four ways in which a request can be refused. Nothing here knows Jira or the database.
 */
package org.collabops;
