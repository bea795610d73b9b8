package com.atlassian.cache;

public interface CacheSettings {
    long getExpireAfterWrite(long value);

    boolean getLocal(boolean value);

    boolean getReplicateViaCopy(boolean value);
}
