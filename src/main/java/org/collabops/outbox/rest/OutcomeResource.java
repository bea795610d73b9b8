package org.collabops.outbox.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.Page;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.outbox.Outcomes;
import org.collabops.outbox.Outcomes.Line;
import org.collabops.rest.Export;
import org.collabops.rest.Table;

/** {@code /outcomes}: what workflow functions did, for administrators. */
@Path("/outcomes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OutcomeResource {
    private final Outcomes outcomes;
    private final People people;
    private final Words words;

    @Inject
    public OutcomeResource(Outcomes outcomes, People people, Words words) {
        this.outcomes = outcomes;
        this.people = people;
        this.words = words;
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        OutcomeQuery query = OutcomeQuery.ofAPage(uri.getQueryParameters());
        Page<Line> page = Page.of(
                outcomes.recent(people.current()).of(query.outcome, query.function), query.startAt, query.maxResults);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", page.startAt());
        json.put("maxResults", page.maxResults());
        json.put("total", page.total());
        json.put("values", page.values().stream().map(this::json).toList());
        return json;
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        OutcomeQuery query = OutcomeQuery.ofAFile(uri.getQueryParameters());
        return new Export(words)
                .file(
                        "outcomes",
                        uri.getQueryParameters().getFirst("format"),
                        table(),
                        outcomes.recent(people.current()).of(query.outcome, query.function));
    }

    private Table<Line> table() {
        return Table.<Line>titled(Text.of("collabops.outcomes"))
                .text("at", Text.of("collabops.outcomes.time"), line -> line.settled()
                        .at()
                        .toString())
                .text("function", Text.of("collabops.outcomes.function"), line -> words.say(line.function()))
                .text("issue", Text.of("collabops.outcomes.issue"), line -> Optional.ofNullable(line.issue())
                        .map(Issue::key)
                        .orElse(null))
                .text("transitionedBy", Text.of("collabops.outcomes.person"), line -> person(line)
                        .map(Person::displayName)
                        .orElse(null))
                .text(
                        "outcome",
                        Text.of("collabops.outcomes.outcome"),
                        line -> words.say("collabops.outcomes.state."
                                + line.settled().outcome().state()))
                .text(
                        "detail",
                        Text.of("collabops.outcomes.detail"),
                        line -> words.say(line.settled().outcome().detail()));
    }

    private Map<String, Object> json(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", line.settled().order().id());
        json.put("at", line.settled().at().toString());
        json.put("function", Map.of("key", line.functionKey(), "name", words.say(line.function())));
        json.put(
                "issue",
                Optional.ofNullable(line.issue()).map(OutcomeResource::json).orElse(null));
        json.put("transitionedBy", person(line).map(OutcomeResource::json).orElse(null));
        json.put("outcome", line.settled().outcome().state().name());
        json.put("detail", words.say(line.settled().outcome().detail()));
        return json;
    }

    private Optional<Person> person(Line line) {
        return line.settled().order().actor().user().flatMap(people::find);
    }

    private static Map<String, Object> json(Issue issue) {
        return Map.of("id", issue.id().value(), "key", issue.key(), "summary", issue.summary());
    }

    private static Map<String, Object> json(Person person) {
        return Map.of(
                "key", person.key().value(),
                "name", person.name(),
                "displayName", person.displayName(),
                "active", person.active());
    }
}
