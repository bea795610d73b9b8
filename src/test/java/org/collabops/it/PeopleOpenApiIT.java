package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.FULL_WEEK;

import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Before;
import org.junit.Test;

/** Holds what the documentation says of people to the running resources. */
public class PeopleOpenApiIT {
    private static final String WEEK = "&from=2026-11-23&until=2026-11-29";

    private final Documented documented = new Documented();
    private final Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
    private final Client nobody = new Client(sandbox.url(), null);
    private final Client admin = new Client(sandbox.url(), "admin");
    private final Client dave = new Client(sandbox.url(), "dave");
    private PeopleSite site;

    @Before
    public void clear() {
        site = new PeopleSite(admin).cleared();
    }

    @Test
    public void everyFieldOfARequestIsDocumentedAndNoOther() {
        long calendar = site.calendar("Calendar", List.of());
        long schedule = site.schedule("dave", "2026-01-01", FULL_WEEK, null);
        long leave = site.leave("dave", "2026-11-23", "2026-11-23", null);
        long team = site.team("Team", null);
        site.member(team, "dave", "2026-01-01");
        fields("POST /schedules", "/schedules");
        fields("POST /leave", "/leave");
        fields("POST /holiday-calendars", "/holiday-calendars");
        fields("POST /holiday-calendars/{id}/import", "/holiday-calendars/" + calendar + "/import");
        fields("POST /teams", "/teams");
        fields("POST /teams/{id}/members", "/teams/" + team + "/members");
        fields("POST /teams/{id}/members/import", "/teams/" + team + "/members/import");
        changes("PUT /schedules/{id}", "/schedules/" + schedule);
        changes("PUT /leave/{id}", "/leave/" + leave);
        changes("PUT /holiday-calendars/{id}", "/holiday-calendars/" + calendar);
        changes("PUT /teams/{id}", "/teams/" + team);
        changes("PUT /teams/{id}/members/{number}", "/teams/" + team + "/members/1");
        changes("PUT /settings/policy", "/settings/policy");
        changes("PUT /projects/{project}/people-settings", "/projects/SHIP/people-settings");
    }

    @Test
    public void everyAnswerHasTheDocumentedFieldsAndNoOthers() {
        long calendar = documented
                .check(
                        201,
                        admin.post(
                                BASE + "/holiday-calendars",
                                Map.of("name", "C", "days", List.of(Map.of("date", "2026-11-25", "kind", "HOLIDAY")))))
                .id();
        long schedule = site.schedule("dave", "2026-01-01", FULL_WEEK, calendar);
        long leave = site.leave("dave", "2026-11-23", "2026-11-23", 60);
        long team = site.team("Team", site.team("Company", null, "dave"), "dave");
        Answer member =
                admin.post(BASE + "/teams/" + team + "/members", Map.of("person", "dave", "from", "2026-01-01"));
        documented.check(201, member);
        for (String path : List.of(
                "/schedules",
                "/schedules/" + schedule,
                "/schedules/" + schedule + "/history",
                "/schedules/export?format=json",
                "/leave",
                "/leave/" + leave,
                "/leave/" + leave + "/history",
                "/leave/export?format=json",
                "/holiday-calendars",
                "/holiday-calendars/" + calendar,
                "/holiday-calendars/" + calendar + "/history",
                "/holiday-calendars/" + calendar + "/export?format=json",
                "/teams",
                "/teams/" + team,
                "/teams/" + team + "/history",
                "/teams/" + team + "/members",
                "/teams/" + team + "/members/1",
                "/teams/export?format=json",
                "/capacity/explain?person=dave" + WEEK,
                "/capacity/export?format=json&team=" + team + WEEK,
                "/settings/policy",
                "/projects/SHIP/people-settings")) {
            documented.check(200, dave.get(BASE + path));
            documented.check(401, nobody.get(BASE + path));
        }
        documented.check(
                200,
                admin.post(
                        BASE + "/teams/" + team + "/members/import",
                        Map.of("csv", "person\ndave\nerin\nnobody", "from", "2026-01-01", "version", 2)));
        documented.check(
                200,
                admin.post(
                        BASE + "/holiday-calendars/" + calendar + "/import",
                        Map.of(
                                "ics",
                                "BEGIN:VEVENT\nSUMMARY:x\nDTSTART;VALUE=DATE:20260101\nEND:VEVENT",
                                "version",
                                1)));
        documented.check(404, dave.get(BASE + "/teams/999999999"));
        documented.check(409, admin.put(BASE + "/teams/" + team, Map.of("version", 1, "name", "Late")));
        documented.check(409, admin.put(BASE + "/leave/" + leave, Map.of("version", 9, "minutesPerDay", 30)));
        documented.check(422, admin.put(BASE + "/teams/" + team, Map.of("version", 2, "parent", team)));
        documented.check(403, dave.post(BASE + "/holiday-calendars", Map.of("name", "Mine")));
        documented.check(400, dave.post(BASE + "/leave", Map.of()));
    }

    private void fields(String operation, String path) {
        documented.fields(operation, "", body -> admin.post(BASE + path, body));
    }

    private void changes(String operation, String path) {
        documented.fields(operation, "", body -> admin.put(BASE + path, body));
    }
}
