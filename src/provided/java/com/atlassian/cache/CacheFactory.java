package com.atlassian.cache;

public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String text, CacheLoader<K, V> cacheLoader, CacheSettings cacheSettings);
}
