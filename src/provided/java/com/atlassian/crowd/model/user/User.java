package com.atlassian.crowd.model.user;

public interface User extends com.atlassian.crowd.embedded.api.User {}
