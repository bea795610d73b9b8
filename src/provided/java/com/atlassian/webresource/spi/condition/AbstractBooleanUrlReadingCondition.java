package com.atlassian.webresource.spi.condition;

public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
