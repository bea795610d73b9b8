package org.collabops.sandbox.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no scripts and follows no redirect by itself. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([0-9a-f]+)\"");

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(URI site) {
        this.site = site;
    }

    static Visitor anonymous(URI site) {
        return new Visitor(site);
    }

    static Visitor loggedIn(URI site, String name) throws Exception {
        var visitor = new Visitor(site);
        visitor.logIn(name, name, "/");
        return visitor;
    }

    /** The administrator, who has shown the password a second time. */
    static Visitor administering(URI site) throws Exception {
        var visitor = loggedIn(site, "admin");
        visitor.confirm("admin", "/");
        return visitor;
    }

    HttpResponse<String> confirm(String password, String destination) throws IOException, InterruptedException {
        return post(
                "secure/admin/WebSudoAuthenticate.jspa",
                Map.of("webSudoPassword", password, "webSudoDestination", destination, "atl_token", token()));
    }

    HttpResponse<String> logIn(String name, String password, String destination) throws Exception {
        return post("login.jsp", Map.of("os_username", name, "os_password", password, "os_destination", destination));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the page of the start shows to scripts and puts into forms. */
    String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("secure/Dashboard.jspa").body());
        if (!token.find()) {
            throw new AssertionError("No token on the page");
        }
        return token.group(1);
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
