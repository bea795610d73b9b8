package org.collabops.sandbox.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.host.RequiredResources;
import org.collabops.sandbox.world.World;

/** One request and its answer, in the words of a page. */
final class Exchange {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Site site;
    private final ApplicationUser user;
    private final Locale locale;
    private final Words words;

    Exchange(HttpServletRequest request, HttpServletResponse response, Site site) {
        this.request = request;
        this.response = response;
        this.site = site;
        user = site.world().authentication().getLoggedInUser();
        locale = user == null
                ? site.world().siteLanguage()
                : site.world().users().locale(user);
        words = new Words(locale);
    }

    HttpServletRequest request() {
        return request;
    }

    World world() {
        return site.world();
    }

    Site site() {
        return site;
    }

    /** Who asks, or null for nobody known. */
    ApplicationUser user() {
        return user;
    }

    Words words() {
        return words;
    }

    /** The texts of the app and of Jira itself. */
    I18nHelper i18n() {
        return world().authentication().getI18nHelper();
    }

    RequiredResources resources() {
        return site.plugin().webResources().required(request);
    }

    /** Asked by a script that reads failures as JSON. */
    boolean wantsJson() {
        return path().startsWith("/secure/Ajax");
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** A parameter, or null. */
    String param(String name) {
        return request.getParameter(name);
    }

    String param(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    long number(String name) {
        try {
            return Long.parseLong(param(name, ""));
        } catch (NumberFormatException malformed) {
            throw Refusal.badRequest();
        }
    }

    int index(String name) {
        return Math.toIntExact(Math.max(0, Math.min(Integer.MAX_VALUE, param(name) == null ? 0 : number(name))));
    }

    /** The address without the context path. */
    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Where a login leads back to. */
    String here() {
        String query = request.getQueryString();
        return isPost() || query == null ? path() : path() + "?" + query;
    }

    String url(String local) {
        return local.startsWith("/") ? request.getContextPath() + local : local;
    }

    boolean mayAdminister() {
        return user != null && world().users().admin(user);
    }

    /** True in a secure administrator session; else the answer already leads to the page that begins one. */
    boolean administers() {
        var webSudo = site.webSudo();
        if (!webSudo.canExecuteRequest(request)) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
        webSudo.willExecuteWebSudoRequest(request);
        return true;
    }

    /** What the app's links of the site's header and menus find. */
    Map<String, Object> appContext() {
        var context = new HashMap<String, Object>();
        if (user != null) {
            context.put("user", user);
        }
        return context;
    }

    boolean mayAdminister(Project project) {
        return user != null && world().permissions().has(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    String render(String template, Map<String, ?> model) {
        var context = new HashMap<String, Object>(model);
        context.put("t", words);
        context.put("links", new Links());
        context.put(
                "dates",
                new Dates(
                        words,
                        locale,
                        user == null ? ZoneId.systemDefault() : world().users().zone(user)));
        context.put("here", here());
        if (user != null) {
            context.put("user", user);
        }
        return site.templates().render("pages/" + template + ".vm", context);
    }

    void html(int status, String html) throws IOException {
        send(status, "text/html; charset=UTF-8", html);
    }

    void json(int status, Object value) throws IOException {
        send(status, "application/json; charset=UTF-8", JSON.writeValueAsString(value));
    }

    void send(int status, String type, String content) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(content);
    }

    void header(String name, String value) {
        response.setHeader(name, value);
    }

    /** Leads on to an address of this site, given without the context path. */
    void redirect(String local) throws IOException {
        response.sendRedirect(url(LocalAddress.of(local)));
    }

    void toLogin() throws IOException {
        redirect("/login.jsp?os_destination=" + Links.encoded(here()));
    }
}
