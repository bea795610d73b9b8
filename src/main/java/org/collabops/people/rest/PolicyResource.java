package org.collabops.people.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.IndividualFigures;
import org.collabops.people.PeopleSettingsService;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.settings.SiteSetting;

/** {@code /settings/policy}: who sees figures of single persons. */
@Path("/settings/policy")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PolicyResource {
    private final PeopleSettingsService service;
    private final People people;
    private final Words words;

    @Inject
    public PolicyResource(PeopleSettingsService service, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
    }

    @GET
    public Map<String, Object> get() {
        return json(service.site().stored(people.current()));
    }

    @PUT
    public Response change(Map<String, Object> body) {
        Actor actor = people.current();
        service.site().stored(actor);
        Input input = new Input(body, Set.of("individualFigures", "version", "mayChange"));
        Integer version = input.required("version", input.number("version"));
        IndividualFigures figures = input.required(
                "individualFigures",
                input.oneOf("individualFigures", IndividualFigures.class, IndividualFigures::name));
        input.refuseProblems();
        return Answers.changed(words, () -> service.site().change(actor, figures, version), this::json);
    }

    private Map<String, Object> json(SiteSetting<IndividualFigures> setting) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("individualFigures", setting.chosen().name());
        json.put("version", setting.version());
        json.put("mayChange", service.site().mayChange(people.current()));
        return json;
    }
}
