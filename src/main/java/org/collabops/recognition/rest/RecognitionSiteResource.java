package org.collabops.recognition.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.Text;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.recognition.PeriodLength;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.SitePolicy;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.settings.SiteSetting;

/** {@code /recognition/settings}: what the whole site keeps to. */
@Path("/recognition/settings")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RecognitionSiteResource {
    private final RecognitionSettingsService service;
    private final People people;
    private final Words words;

    @Inject
    public RecognitionSiteResource(RecognitionSettingsService service, People people, Words words) {
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
        SitePolicy before = service.site().stored(actor).chosen();
        Input input = new Input(body, Set.of("points", "allowance", "period", "zone", "version", "mayChange"));
        Integer version = input.required("version", input.number("version"));
        Boolean points = chosen(input, "points", input.bool("points"), before.points());
        Integer allowance = chosen(input, "allowance", input.number("allowance"), before.allowance());
        PeriodLength period =
                chosen(input, "period", input.oneOf("period", PeriodLength.class, Enum::name), before.period());
        ZoneId zone = chosen(input, "zone", zone(input), before.zone());
        input.refuseProblems();
        SitePolicy wanted = new SitePolicy(points, allowance, period, zone);
        return Answers.changed(words, () -> service.site().change(actor, wanted, version), this::json);
    }

    private static <T> T chosen(Input input, String name, Field<T> given, T before) {
        return given.isPresent() ? input.required(name, given) : before;
    }

    private static Field<ZoneId> zone(Input input) {
        return input.resolved(
                "zone",
                id -> ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty(),
                Text.of("collabops.recognition.error.zone"));
    }

    private Map<String, Object> json(SiteSetting<SitePolicy> setting) {
        SitePolicy policy = setting.chosen();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("points", policy.points());
        json.put("allowance", policy.allowance());
        json.put("period", policy.period().name());
        json.put("zone", policy.zone().getId());
        json.put("version", setting.version());
        json.put("mayChange", service.site().mayChange(people.current()));
        return json;
    }
}
