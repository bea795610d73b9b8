/** The adapter to Jira: each class translates one port of {@code host} and decides nothing. */
package org.collabops.host.jira;
