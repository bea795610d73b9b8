package org.collabops.risks.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.collabops.risks.RiskService;
import org.collabops.web.Surroundings;

/** Shows a fragment only where risks are switched on, so that nobody gets one unasked; costs no statement. */
public final class RisksEnabled implements Condition {
    private final RiskService service;

    public RisksEnabled(RiskService service) {
        this.service = service;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Surroundings.project(context).filter(service::enabled).isPresent();
    }
}
