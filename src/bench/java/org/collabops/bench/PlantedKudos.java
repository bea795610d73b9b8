package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.FakeCaches;
import org.collabops.people.PeopleAccess;
import org.collabops.people.TeamService;
import org.collabops.people.Teams;
import org.collabops.people.store.AoPeople;
import org.collabops.people.store.AoTeamMoves;
import org.collabops.people.store.PeopleTables;
import org.collabops.recognition.GiftCheck;
import org.collabops.recognition.KudosAccess;
import org.collabops.recognition.KudosService;
import org.collabops.recognition.KudosSight;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.recognition.Values;
import org.collabops.recognition.Visibility;
import org.collabops.recognition.store.AoKudos;
import org.collabops.recognition.store.AoRecognition;
import org.collabops.recognition.store.AoRecognitionSettings;
import org.collabops.recognition.store.AoSitePolicies;
import org.collabops.recognition.store.RecognitionTables;

/** Thanks on the issues of one project, between a thousand people, every tenth of them private. */
final class PlantedKudos {
    static final int COUNT = 100_000;

    private static final int PEOPLE = 1_000;
    private static final int VALUES = 5;
    private static final int PRIVATE = 10;
    private static final int ROWS_PER_INSERT = 1_000;
    private static final String INSERT = "INSERT INTO \"AO_72224C_KUDOS\" (\"KUDOS_ID\", \"GIVER_KEY\","
            + " \"RECIPIENT_KEYS\", \"MESSAGE\", \"VALUE_IDS\", \"SEEN_BY\", \"PROJECT_ID\", \"ISSUE_ID\","
            + " \"GIVEN_AT\", \"ATTEMPT\", \"ENTRY_KEY\", \"CHANGED_AT\", \"POINTS\", \"REVISION\", \"REMOVED\")"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, FALSE)";

    final ActiveObjects ao;
    final KudosService service;
    final ProjectId project;

    private final BenchSite site;

    PlantedKudos(BenchSite site) throws SQLException {
        this.site = site;
        ao = RecognitionTables.over(site.database);
        project = site.projects.named("GEN1").orElseThrow().id();
        plant();
        FakeCaches caches = new FakeCaches();
        Clock clock = site.clock;
        AoRecognitionSettings settings = new AoRecognitionSettings(ao, caches, clock);
        settings.change(site.rule(), project, new Switches(true, false), 0);
        AoSitePolicies policy = new AoSitePolicies(ao, caches, clock);
        ActiveObjects people = PeopleTables.over(site.database);
        Teams teams = new Teams(AoPeople.teams(people), new AoTeamMoves(people), caches);
        TeamService team = new TeamService(teams, new PeopleAccess(teams, site.access, clock), site.people, clock);
        service = new KudosService(
                new AoKudos(ao),
                new KudosSight(settings, policy, team, site.access),
                new KudosAccess(settings, site.access, site.issues),
                new GiftCheck(new Values(AoRecognition.values(ao), caches), site.people),
                policy,
                clock);
    }

    /** One of those who thank each other. */
    UserKey person(int number) {
        return site.user("user%05d".formatted(number % PEOPLE + 1)).user().orElseThrow();
    }

    private void plant() throws SQLException {
        List<IssueId> issues = List.copyOf(site.queries.ofProjects(site.rule(), List.of(project)));
        List<String> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            people.add(person(number).value());
        }
        try (Connection connection = site.database.activeObjects().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int number = 1; number <= COUNT; number++) {
                insert.setLong(1, number);
                insert.setString(2, people.get(number % PEOPLE));
                insert.setString(3, people.get((number * 7 + 1) % PEOPLE));
                insert.setString(4, "Thank you for number " + number + ", done before anybody had to ask for it.");
                insert.setString(5, String.valueOf(number / PEOPLE % VALUES + 1));
                insert.setString(6, (number % PRIVATE == 0 ? Visibility.PRIVATE : Visibility.PUBLIC).name());
                insert.setLong(7, project.value());
                insert.setLong(8, issues.get(number % issues.size()).value());
                insert.setLong(9, site.clock.millis());
                insert.setString(10, "bench:" + number);
                insert.setString(11, "kudos:" + number + ":1");
                insert.setLong(12, site.clock.millis());
                insert.addBatch();
                if (number % ROWS_PER_INSERT == 0) {
                    insert.executeBatch();
                }
            }
        }
    }
}
