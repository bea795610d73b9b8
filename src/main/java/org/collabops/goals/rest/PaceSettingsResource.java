package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.PaceSettings.Bounds;
import org.collabops.goals.PaceSettings.Setting;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;

/** {@code /goals/pace-settings}: by what bounds the whole site judges pace. */
@Path("/goals/pace-settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PaceSettingsResource {
    private final GoalSettingsService service;
    private final People people;
    private final Words words;

    @Inject
    public PaceSettingsResource(GoalSettingsService service, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
    }

    @GET
    public Map<String, Object> get() {
        return json(service.pace(people.current()));
    }

    @PUT
    public Response change(Map<String, Object> body) {
        Actor actor = people.current();
        Bounds before = service.pace(actor).bounds();
        Input input = new Input(body, Set.of("onTrackFrom", "atRiskFrom", "cadenceDays", "version", "mayChange"));
        Integer version = input.required("version", input.number("version"));
        BigDecimal onTrackFrom = input.decimal("onTrackFrom").or(before.onTrackFrom());
        BigDecimal atRiskFrom = input.decimal("atRiskFrom").or(before.atRiskFrom());
        Integer cadence = input.number("cadenceDays").or(before.cadenceDays());
        Integer cadenceDays = cadence == null ? input.required("cadenceDays", input.number("cadenceDays")) : cadence;
        input.refuseProblems();
        Bounds wanted = new Bounds(onTrackFrom, atRiskFrom, cadenceDays);
        return Answers.changed(words, () -> service.changePace(actor, wanted, version), this::json);
    }

    private Map<String, Object> json(Setting setting) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onTrackFrom", StandingJson.plain(setting.bounds().onTrackFrom()));
        json.put("atRiskFrom", StandingJson.plain(setting.bounds().atRiskFrom()));
        json.put("cadenceDays", setting.bounds().cadenceDays());
        json.put("version", setting.version());
        json.put("mayChange", service.mayChangePace(people.current()));
        return json;
    }
}
