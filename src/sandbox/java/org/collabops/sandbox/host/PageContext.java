package org.collabops.sandbox.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.util.TextUtils;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What every template finds without being given it, as Jira's own pages and those of apps do. */
final class PageContext implements Supplier<Map<String, Object>> {

    private static final TextUtils TEXT_UTILS = new TextUtils();

    private final JiraAuthenticationContext authentication;
    private final WebResources webResources;

    PageContext(JiraAuthenticationContext authentication, WebResources webResources) {
        this.authentication = authentication;
        this.webResources = webResources;
    }

    @Override
    public Map<String, Object> get() {
        var values = new HashMap<String, Object>();
        values.put("i18n", authentication.getI18nHelper());
        values.put("textutils", TEXT_UTILS);
        CurrentRequest.get().ifPresent(request -> addRequest(values, request));
        return values;
    }

    /** What the template renderer adds by itself; whatever else its templates show, the app must hand over. */
    Map<String, Object> ofRenderer() {
        var values = new HashMap<String, Object>();
        values.put("i18n", authentication.getI18nHelper());
        CurrentRequest.get().ifPresent(request -> values.put("webResourceManager", webResources.required(request)));
        return values;
    }

    private void addRequest(Map<String, Object> values, HttpServletRequest request) {
        values.put("req", new RequestView(request.getContextPath()));
        values.put("baseurl", request.getContextPath());
        values.put("webResourceManager", webResources.required(request));
        values.put(XsrfToken.PARAMETER, XsrfToken.of(request));
    }
}
