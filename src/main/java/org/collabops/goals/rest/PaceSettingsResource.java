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
import org.collabops.goals.PaceBounds;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.settings.SiteSetting;

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
        return json(service.site().stored(people.current()));
    }

    @PUT
    public Response change(Map<String, Object> body) {
        Actor actor = people.current();
        PaceBounds before = service.site().stored(actor).chosen();
        Input input = new Input(body, Set.of("onTrackFrom", "atRiskFrom", "cadenceDays", "version", "mayChange"));
        Integer version = input.required("version", input.number("version"));
        BigDecimal onTrackFrom = input.decimal("onTrackFrom").or(before.onTrackFrom());
        BigDecimal atRiskFrom = input.decimal("atRiskFrom").or(before.atRiskFrom());
        Integer cadence = input.number("cadenceDays").or(before.cadenceDays());
        Integer cadenceDays = cadence == null ? input.required("cadenceDays", input.number("cadenceDays")) : cadence;
        input.refuseProblems();
        PaceBounds wanted = new PaceBounds(onTrackFrom, atRiskFrom, cadenceDays);
        return Answers.changed(words, () -> service.site().change(actor, wanted, version), this::json);
    }

    private Map<String, Object> json(SiteSetting<PaceBounds> setting) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onTrackFrom", StandingJson.plain(setting.chosen().onTrackFrom()));
        json.put("atRiskFrom", StandingJson.plain(setting.chosen().atRiskFrom()));
        json.put("cadenceDays", setting.chosen().cadenceDays());
        json.put("version", setting.version());
        json.put("mayChange", service.site().mayChange(people.current()));
        return json;
    }
}
