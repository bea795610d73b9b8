package org.collabops.flags.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.NotFound;
import org.collabops.flags.FlagService;
import org.collabops.flags.FlagService.Told;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.rest.Parameters;

/** {@code /flags}: what followed the viewer's own change of an issue. */
@Path("/flags")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FlagResource {
    private final FlagService service;
    private final Issues issues;
    private final People people;
    private final Words words;

    @Inject
    public FlagResource(FlagService service, Issues issues, People people, Words words) {
        this.service = service;
        this.issues = issues;
        this.people = people;
        this.words = words;
    }

    @GET
    public Map<String, Object> tell(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("issue", "after"));
        String issue = parameters.text("issue").orElse("");
        Optional<Long> after = Optional.ofNullable(parameters.id("after"));
        parameters.refuseProblems();
        Issue changed = issues.named(issue).orElseThrow(() -> new NotFound("Issue " + issue));
        Told told = service.tell(people.current(), changed.id(), after.orElse(0L));
        return Map.of(
                "values", told.texts().stream().map(words::say).toList(),
                "questions",
                        told.questions().stream()
                                .map(question -> Map.of("text", words.say(question.text()), "path", question.path()))
                                .toList(),
                "last", told.last(),
                "pending", told.pending());
    }
}
