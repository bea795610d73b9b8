package org.collabops.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.InvalidFields;
import org.collabops.sandbox.world.InvalidJql;
import org.collabops.sandbox.world.NotPermitted;
import org.collabops.sandbox.world.WorkflowRefusal;
import org.collabops.sandbox.world.World;

/** Jira's own REST interface, mounted at /rest/api/2: the part that scripts and tests need to make and move issues. */
public final class JiraRest extends HttpServlet {
    private final transient World world;
    private final transient ObjectMapper json = new ObjectMapper();

    public JiraRest(World world) {
        this.world = world;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(RestCall.of(request, world.authentication().getLoggedInUser(), json), response);
        } catch (RestFailure failure) {
            write(response, failure.status(), envelope(failure.messages(), failure.errors()));
        } catch (InvalidFields invalid) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(List.of(), invalid.errors()));
        } catch (InvalidJql invalid) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(invalid.messages(), Map.of()));
        } catch (WorkflowRefusal refusal) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(refusal.messages(), refusal.errors()));
        } catch (NotPermitted refusal) {
            write(response, HttpServletResponse.SC_FORBIDDEN, envelope(List.of(refusal.getMessage()), Map.of()));
        } catch (JsonProcessingException unreadable) {
            write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    envelope(List.of(unreadable.getOriginalMessage()), Map.of()));
        }
    }

    private void answer(RestCall call, HttpServletResponse response) throws IOException {
        SiteResource site = new SiteResource(world, call);
        IssueResource issue = new IssueResource(world, call);
        if (call.is("POST", "issue")) {
            Map<String, Object> created = issue.create();
            response.setHeader("Location", created.get("self").toString());
            write(response, HttpServletResponse.SC_CREATED, created);
        } else if (call.is("PUT", "issue", "*")) {
            issue.edit();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (call.is("POST", "issue", "*", "transitions")) {
            issue.transition();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            write(response, HttpServletResponse.SC_OK, read(call, site, issue));
        }
    }

    private static Object read(RestCall call, SiteResource site, IssueResource issue) {
        if (call.is("GET", "search") || call.is("POST", "search")) {
            return site.search();
        }
        if (call.is("GET", "issue", "*")) {
            return issue.get();
        }
        if (call.is("GET", "issue", "*", "transitions")) {
            return issue.transitions();
        }
        return call.method().equals("GET") ? readSite(call, site) : notThere();
    }

    private static Object readSite(RestCall call, SiteResource site) {
        return switch (String.join("/", call.path())) {
            case "serverInfo" -> site.serverInfo();
            case "myself" -> site.myself();
            case "project" -> site.projects();
            case "user" -> site.user();
            case "user/picker" -> site.userPicker();
            case "user/search" -> site.userSearch();
            default -> call.is("GET", "project", "*") ? site.project() : notThere();
        };
    }

    private static Object notThere() {
        throw new RestFailure(HttpServletResponse.SC_NOT_FOUND, "Not found in the sandbox");
    }

    private static Map<String, Object> envelope(List<String> messages, Map<String, String> errors) {
        return Map.of("errorMessages", messages, "errors", errors);
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        json.writeValue(response.getOutputStream(), body);
    }
}
