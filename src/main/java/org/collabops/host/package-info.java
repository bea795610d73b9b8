/** What the features ask of Jira, in our own words; {@code host.jira} holds the only implementation. */
package org.collabops.host;
