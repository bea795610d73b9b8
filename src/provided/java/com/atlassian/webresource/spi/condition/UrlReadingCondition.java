package com.atlassian.webresource.spi.condition;

public interface UrlReadingCondition {}
