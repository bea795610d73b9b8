package org.collabops;

/** The idempotency keys of requests, each kept seven days. */
public interface RequestKeys {
    /**
     * The attempt that this user's requests with this key to this path stand for: the same one for each of them.
     *
     * @param key as the client sent it; null stands for an attempt of its own
     * @throws Invalid when the key is empty or longer than 255 characters
     */
    Attempt attempt(Actor actor, String path, String key);

    /** Forgets the keys whose time is up. */
    int forgetOld();
}
