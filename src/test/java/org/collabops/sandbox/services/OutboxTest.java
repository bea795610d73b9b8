package org.collabops.sandbox.services;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.collabops.sandbox.db.BothDatabases;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://github.com/paulcadman/jira-emailnotify">an app that mails through the queue</a> (Email and
 * SingleMailQueueItem), <a href="https://docs.atlassian.com/atlassian-mail/1.9/apidocs/com/atlassian/mail/queue/MailQueueImpl.html">
 * Jira's queue</a> (volatile, not in the database, so no transaction takes a mail back).
 */
public class OutboxTest extends BothDatabases {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private Outbox outbox;

    @Before
    public void open() {
        outbox = on("node1");
    }

    @Test
    public void aMailIsKeptAsItWasQueued() {
        Email email = new Email("alice@example.com", "bob@example.com", "carol@example.com")
                .setFrom("app@example.com")
                .setFromName("协作运营")
                .setReplyTo("reply@example.com")
                .setSubject("风险 <1>")
                .setMimeType("text/html")
                .setBody("<p>正文</p>".repeat(10_000));
        outbox.addItem(new SingleMailQueueItem(email));
        StoredMail kept = outbox.latest(10).get(0);
        assertThat(
                kept,
                is(new StoredMail(
                        kept.id(),
                        "node1",
                        NOW,
                        "alice@example.com",
                        "bob@example.com",
                        "carol@example.com",
                        "app@example.com",
                        "协作运营",
                        "reply@example.com",
                        "风险 <1>",
                        "text/html",
                        "UTF-8",
                        "<p>正文</p>".repeat(10_000))));
        assertThat(outbox.byId(kept.id()).orElseThrow(), is(kept));
    }

    @Test
    public void whatIsLeftOutIsMissing() {
        assertThat(outbox.latest(10), is(empty()));
        outbox.addItem(new SingleMailQueueItem(new com.atlassian.jira.mail.Email("alice@example.com")));
        StoredMail kept = outbox.latest(10).get(0);
        assertThat(kept.subject(), is(nullValue()));
        assertThat(kept.mimeType(), is("text/plain"));
        assertThat(outbox.byId(kept.id() + 1).isPresent(), is(false));
    }

    @Test
    public void mailsOfAllNodesAreInOneListTheLatestFirst() {
        add(outbox, "first");
        add(on("node2"), "second");
        add(outbox, "third");
        assertThat(
                outbox.latest(2).stream()
                        .map(mail -> mail.node() + " " + mail.subject())
                        .toList(),
                contains("node1 third", "node2 second"));
        assertThat(on("node2").size(), is(3L));
    }

    @Test
    public void aTransactionThatIsRolledBackTakesNoMailBack() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inJiraTransaction(() -> {
                    add(outbox, "told too early");
                    throw new IllegalStateException("rolled back");
                }));
        assertThat(outbox.size(), is(1L));
    }

    @Test
    public void anItemOfAnotherKindIsRefused() {
        var own = new AbstractMailQueueItem("own") {};
        assertThrows(IllegalArgumentException.class, () -> outbox.addItem(own));
    }

    private Outbox on(String node) {
        return new Outbox(database, Clock.fixed(NOW, ZoneOffset.UTC), node);
    }

    private static void add(Outbox outbox, String subject) {
        outbox.addItem(new SingleMailQueueItem(new Email("alice@example.com").setSubject(subject)));
    }
}
