package org.collabops.recognition.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.orNull;
import static org.collabops.store.Columns.revision;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.recognition.Entry;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosContent;
import org.collabops.recognition.Value;
import org.collabops.recognition.ValueContent;
import org.collabops.recognition.Visibility;
import org.collabops.store.Chain;
import org.collabops.store.Columns;

/** How values and thanks stand in their rows. */
final class Records {
    static final Chain.Kind<Value, ValueFields, ValueRevisionRow, ValueRow> VALUES = new Chain.Kind<>(
            "value",
            "VALUE_ID",
            ValueRevisionRow.class,
            ValueRow.class,
            ValueRevisionRow::getValueId,
            ValueRow::getValueId,
            new Columns<>(
                    column("TITLE", value -> value.content().name(), ValueFields::setTitle),
                    column("MEANING", value -> value.content().meaning(), ValueFields::setMeaning),
                    column("ACTIVE", value -> value.content().active(), ValueFields::setActive)),
            (id, row) ->
                    new Value(id, new ValueContent(row.getTitle(), row.getMeaning(), row.isActive()), revision(row)));

    static final Chain.Kind<Kudos, KudosFields, KudosRevisionRow, KudosRow> KUDOS = new Chain.Kind<>(
            "kudos",
            "KUDOS_ID",
            KudosRevisionRow.class,
            KudosRow.class,
            KudosRevisionRow::getKudosId,
            KudosRow::getKudosId,
            new Columns<>(
                    column("GIVER_KEY", kudos -> kudos.content().giver().value(), KudosFields::setGiverKey),
                    column(
                            "RECIPIENT_KEYS",
                            kudos -> written(kudos.content().recipients()),
                            KudosFields::setRecipientKeys),
                    column("MESSAGE", kudos -> kudos.content().message(), KudosFields::setMessage),
                    column("VALUE_IDS", kudos -> ids(kudos.content().values()), KudosFields::setValueIds),
                    column("POINTS", kudos -> kudos.content().points(), KudosFields::setPoints),
                    column("SEEN_BY", kudos -> kudos.content().visibility().name(), KudosFields::setSeenBy),
                    column("PROJECT_ID", kudos -> kudos.content().project().value(), KudosFields::setProjectId),
                    column(
                            "ISSUE_ID",
                            kudos -> orNull(kudos.content().issue(), IssueId::value),
                            KudosFields::setIssueId),
                    column("GIVEN_AT", kudos -> kudos.content().at().toEpochMilli(), KudosFields::setGivenAt),
                    column("REASON", Kudos::reason, KudosFields::setReason),
                    column("ATTEMPT", Kudos::attempt, KudosFields::setAttempt),
                    column("ENTRY_KEY", Records::entryKey, KudosFields::setEntryKey),
                    column("LEDGER", kudos -> orNull(kudos.entry(), Records::ledger), KudosFields::setLedger),
                    column("SPENT_IN", kudos -> orNull(kudos.entry(), Entry::period), KudosFields::setSpentIn),
                    column("ENTRY_NUMBER", kudos -> orNull(kudos.entry(), Entry::number), KudosFields::setEntryNumber),
                    column("AMOUNT", kudos -> orNull(kudos.entry(), Entry::amount), KudosFields::setAmount),
                    column("SPENT", kudos -> orNull(kudos.entry(), Entry::spent), KudosFields::setSpent)),
            Records::kudos);

    private Records() {}

    static String ledger(UserKey account, String period) {
        return account(account) + ":" + period;
    }

    private static Kudos kudos(long id, KudosFields row) {
        UserKey giver = new UserKey(row.getGiverKey());
        KudosContent content = new KudosContent(
                giver,
                people(row.getRecipientKeys()),
                row.getMessage(),
                row.getValueIds() == null ? List.of() : longs(row.getValueIds()),
                row.getPoints(),
                Visibility.valueOf(row.getSeenBy()),
                new ProjectId(row.getProjectId()),
                orNull(row.getIssueId(), IssueId::new),
                Instant.ofEpochMilli(row.getGivenAt()));
        Entry entry = row.getLedger() == null
                ? null
                : new Entry(giver, row.getSpentIn(), row.getEntryNumber(), row.getAmount(), row.getSpent());
        return new Kudos(id, content, entry, row.getAttempt(), row.isRemoved(), row.getReason(), revision(row));
    }

    static String entryKey(Kudos kudos) {
        return kudos.entry() == null
                ? "kudos:" + kudos.id() + ":" + kudos.version()
                : ledger(kudos.entry()) + ":" + kudos.entry().number();
    }

    private static String ledger(Entry entry) {
        return ledger(entry.account(), entry.period());
    }

    /** A user key may be longer than a unique column can be. */
    private static String account(UserKey key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.value().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(List<UserKey> people) {
        return people.stream().map(Records::written).collect(joining("&"));
    }

    static String written(UserKey person) {
        return URLEncoder.encode(person.value(), UTF_8);
    }

    private static List<UserKey> people(String written) {
        return Arrays.stream(written.split("&"))
                .map(key -> new UserKey(URLDecoder.decode(key, UTF_8)))
                .toList();
    }

    private static String ids(List<Long> values) {
        return values.isEmpty() ? null : values.stream().map(String::valueOf).collect(joining(","));
    }

    private static List<Long> longs(String written) {
        return Arrays.stream(written.split(",")).map(Long::valueOf).toList();
    }
}
