/** Wiring: what the app takes from Jira, its Spring beans, start and stop, and answers that belong to no feature. */
package org.collabops.plugin;
