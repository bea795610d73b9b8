/** What Jira's nodes have in common besides their data: locks, scheduled jobs, and news of stale cache entries. */
package org.collabops.sandbox.cluster;
