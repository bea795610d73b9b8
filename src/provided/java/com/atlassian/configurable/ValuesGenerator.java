package com.atlassian.configurable;

import java.util.Map;

@SuppressWarnings("rawtypes")
public interface ValuesGenerator<K> {
    Map<K, String> getValues(Map userParams);
}
