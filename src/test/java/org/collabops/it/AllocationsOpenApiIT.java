package org.collabops.it;

import static org.collabops.it.AllocationSite.BASE;
import static org.collabops.it.AllocationSite.WEEK;
import static org.collabops.it.AllocationSite.allocation;
import static org.collabops.it.AllocationSite.made;

import java.util.List;
import java.util.Map;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

/** Holds what the documentation says of allocations to the running resources. */
public class AllocationsOpenApiIT {
    private final Documented documented = new Documented();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = new Client(sandbox.url(), null);
    private final Client alice = new Client(sandbox.url(), "alice");
    private PeopleSite people;

    @Before
    public void open() {
        people = new AllocationSite(new Client(sandbox.url(), "admin")).opened("alice", "bob");
        people.policy("ALL");
    }

    @Test
    public void everyFieldOfARequestIsDocumentedAndNoOther() {
        long id = made(alice.post(BASE + "/allocations", allocation("bob", "issue", "SHIP-1", "PERCENT", 50)));
        documented.fields("POST /allocations", "", body -> alice.post(BASE + "/allocations", body));
        documented.fields("PUT /allocations/{id}", "", body -> alice.put(BASE + "/allocations/" + id, body));
        documented.fields(
                "POST /allocations/{id}/release",
                "",
                body -> alice.post(BASE + "/allocations/" + id + "/release", body));
    }

    @Test
    public void everyAnswerHasTheDocumentedFieldsAndNoOthers() {
        long team = people.team("Packing", null, "alice");
        people.member(team, "bob", "2026-01-01");
        long id = made(alice.post(BASE + "/allocations", allocation("bob", "issue", "SHIP-1", "MINUTES_PER_DAY", 600)));
        documented.check(
                201, alice.post(BASE + "/allocations", allocation("bob", "project", "SHIP", "TOTAL_MINUTES", 600)));
        Map<String, Object> open = allocation(null, "project", "SHIP", "PERCENT", 50);
        open.put("placeholder", "Somebody");
        documented.check(201, alice.post(BASE + "/allocations", open));
        for (String path : List.of(
                "/allocations",
                "/allocations/" + id,
                "/allocations/" + id + "/history",
                "/allocations/" + id + "/explain",
                "/allocations/export?format=json",
                "/utilisation?project=SHIP" + WEEK,
                "/utilisation/export?format=json&project=SHIP" + WEEK,
                "/overload?project=SHIP" + WEEK,
                "/plan-vs-actual?project=SHIP" + WEEK,
                "/plan-vs-actual/export?format=json&project=SHIP" + WEEK)) {
            documented.check(200, alice.get(BASE + path));
            documented.check(401, nobody.get(BASE + path));
        }
        documented.check(409, alice.put(BASE + "/allocations/" + id, Map.of("version", 9, "amount", 30)));
        documented.check(400, alice.post(BASE + "/allocations", Map.of()));
        documented.check(404, alice.get(BASE + "/allocations/999999999"));
    }
}
