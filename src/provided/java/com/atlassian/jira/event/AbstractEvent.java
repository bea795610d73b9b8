package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

public abstract class AbstractEvent implements JiraEvent {
    protected Date time = new Date();
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    @Override
    public Date getTime() {
        return time;
    }

    @Override
    public Map<String, Object> getParams() {
        return params;
    }
}
