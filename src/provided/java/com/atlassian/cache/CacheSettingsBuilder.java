package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {
    private Long expireAfterWriteMillis;
    private boolean local = true;
    private boolean replicateViaCopy = true;

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWriteMillis = unit.toMillis(time);
        return this;
    }

    public CacheSettings build() {
        Long expiry = expireAfterWriteMillis;
        boolean isLocal = local;
        boolean copies = replicateViaCopy;
        return new CacheSettings() {
            @Override
            public long getExpireAfterWrite(long otherwise) {
                return expiry == null ? otherwise : expiry;
            }

            @Override
            public boolean getLocal(boolean otherwise) {
                return isLocal;
            }

            @Override
            public boolean getReplicateViaCopy(boolean otherwise) {
                return copies;
            }
        };
    }
}
