package org.collabops.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Invalid;
import org.collabops.RequestKeys;
import org.collabops.Text;
import org.collabops.UserKey;

/** Idempotency keys in Active Objects: whoever comes first inserts the row, and everybody after finds it. */
public final class AoRequestKeys implements RequestKeys {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MAX_KEY = 255;
    private static final int ATTEMPTS = 10;

    private final ActiveObjects ao;
    private final Rows rows;
    private final Clock clock;

    public AoRequestKeys(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.clock = clock;
    }

    @Override
    public Attempt attempt(Actor actor, String path, String key) {
        if (key == null) {
            return Attempt.fresh();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new Invalid("Idempotency-Key", Text.of("collabops.error.idempotency-key", MAX_KEY));
        }
        return Attempt.request(row(digest(actor, path, key)).getID());
    }

    @Override
    public int forgetOld() {
        return ao.deleteWithSQL(RequestKeyRow.class, "SENT_AT < ?", oldest().toEpochMilli());
    }

    private RequestKeyRow row(String digest) {
        for (int tries = 0; tries < ATTEMPTS; tries++) {
            Optional<RequestKeyRow> known =
                    rows.first(RequestKeyRow.class, Query.select().where("DIGEST = ?", digest));
            if (known.isPresent() && known.get().getSentAt() >= oldest().toEpochMilli()) {
                return known.get();
            }
            known.ifPresent(old -> ao.deleteWithSQL(RequestKeyRow.class, "ID = ?", old.getID()));
            Optional<RequestKeyRow> mine = rows.insert(
                    RequestKeyRow.class,
                    "DIGEST",
                    Map.of("DIGEST", digest, "SENT_AT", clock.instant().toEpochMilli()));
            if (mine.isPresent()) {
                return mine.get();
            }
        }
        throw new IllegalStateException("The key is taken and forgotten again and again");
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    /** No part can hold the separator: a user key and a path hold no line break, and the key comes last. */
    private static String digest(Actor actor, String path, String key) {
        String user = actor.user().map(UserKey::value).orElse("");
        byte[] whole = (user + "\n" + path + "\n" + key).getBytes(UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
