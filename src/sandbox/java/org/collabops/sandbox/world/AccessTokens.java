package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.collabops.sandbox.db.Sql;

/** Personal access tokens: what programs show instead of a password, with all that their owner may do. */
public final class AccessTokens {
    private static final String SELECT =
            "select id, user_key, token_name, created, expires, last_used from access_token where ";
    private static final int SECRET_BYTES = 30;

    private final Sql sql;
    private final Ids ids;
    private final Users users;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(Sql sql, Ids ids, Users users, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.users = users;
        this.clock = clock;
    }

    /** @param days how long it lasts, or null for ever */
    public AccessToken.Fresh create(ApplicationUser owner, String name, Integer days) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        Instant now = clock.instant();
        Instant expires = days == null ? null : now.plus(Duration.ofDays(days));
        AccessToken token = new AccessToken(ids.next("access_token", 1), owner.getKey(), name, now, expires, null);
        sql.update(
                "insert into access_token (id, user_key, token_name, secret_hash, created, expires)"
                        + " values (?, ?, ?, ?, ?, ?)",
                token.id(),
                token.userKey(),
                name,
                hash(secret),
                now.toEpochMilli(),
                expires == null ? null : expires.toEpochMilli());
        return new AccessToken.Fresh(token, secret);
    }

    public List<AccessToken> of(ApplicationUser owner) {
        return sql.list(SELECT + "user_key = ? order by id", AccessTokens::token, owner.getKey());
    }

    public void revoke(AccessToken token) {
        sql.update("delete from access_token where id = ?", token.id());
    }

    /** Whose secret it is; null for an unknown, revoked or expired one, and for one of a user who may not log in. */
    public ApplicationUser owner(String secret) {
        AccessToken token = sql.first(SELECT + "secret_hash = ?", AccessTokens::token, hash(secret))
                .orElse(null);
        Instant now = clock.instant();
        if (token == null || token.expires() != null && !token.expires().isAfter(now)) {
            return null;
        }
        ApplicationUser owner = users.byKey(token.userKey());
        if (owner == null || !owner.isActive()) {
            return null;
        }
        sql.update("update access_token set last_used = ? where id = ?", now.toEpochMilli(), token.id());
        return owner;
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                moment(row, 5),
                moment(row, 6));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Without salt: the secret is random and long, and must be found by its hash. */
    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
