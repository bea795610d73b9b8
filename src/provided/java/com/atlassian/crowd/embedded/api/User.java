package com.atlassian.crowd.embedded.api;

import java.security.Principal;

public interface User extends Comparable<User>, Principal {
    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
