package org.collabops.host;

import org.collabops.UserKey;

/** A Jira user as others see them; {@code name} is the user name, which changes when the user is renamed. */
public record Person(UserKey key, String name, String displayName, boolean active) {}
