package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger logger);
}
