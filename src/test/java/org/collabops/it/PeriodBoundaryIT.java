package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.collabops.it.RecognitionSite.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.junit.Test;

/** A moment that lies in November in London and in December in Shanghai. */
public class PeriodBoundaryIT {
    private static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    public void theAllowanceIsThatOfThePeriodInTheZoneOfTheSite() {
        Options options =
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withNow(NOW);
        try (Sandbox sandbox = Sandbox.start(options)) {
            RecognitionSite site = new RecognitionSite(sandbox.url()).switchTo(true, false);
            Client bob = new Client(sandbox.url(), "bob");

            site.policy(true, 5, "MONTH", "Europe/London");
            assertThat(
                    bob.post(APP + "kudos", gift("SHIP-1", "All", "points", 5)).status(), is(201));
            assertThat(
                    bob.post(APP + "kudos", gift("SHIP-1", "More", "points", 1)).status(), is(422));
            assertLedger(bob, "2026-11-01", 5);

            site.policy(true, 5, "MONTH", "Asia/Shanghai");
            assertLedger(bob, "2026-12-01", 0);
            assertThat(
                    bob.post(APP + "kudos", gift("SHIP-1", "New", "points", 3)).status(), is(201));
            assertLedger(bob, "2026-12-01", 3);

            site.policy(true, 5, "MONTH", "Europe/Berlin");
            assertLedger(bob, "2026-11-01", 5);
        }
    }

    private static void assertLedger(Client reader, String from, int spent) {
        JsonNode ledger = reader.get(APP + "ledger").json();
        assertThat(ledger.at("/period/from").asText(), is(from));
        assertThat(ledger.at("/spent").asInt(), is(spent));
        assertThat(ledger.at("/remaining").asInt(), is(5 - spent));
    }
}
