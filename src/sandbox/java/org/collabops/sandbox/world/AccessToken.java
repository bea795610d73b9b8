package org.collabops.sandbox.world;

import java.time.Instant;

/** A personal access token as its owner sees it later, without the secret; without an end it lasts for ever. */
public record AccessToken(long id, String userKey, String name, Instant created, Instant expires, Instant lastUsed) {

    /** A token just made, with what its owner must send: nobody is told it again. */
    public record Fresh(AccessToken token, String secret) {}
}
