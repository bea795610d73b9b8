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
import org.collabops.sandbox.world.Missing;
import org.collabops.sandbox.world.NotPermitted;
import org.collabops.sandbox.world.WorkflowRefusal;
import org.collabops.sandbox.world.World;

/** Jira's own REST interface: the part that scripts, other programs and tests need to work with issues. */
public final class JiraRest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient World world;
    private final transient RestRoutes routes;
    private final transient ObjectMapper json = new ObjectMapper();

    private JiraRest(World world, RestRoutes routes) {
        this.world = world;
        this.routes = routes;
    }

    /** For /rest/api/2. */
    public static JiraRest api(World world) {
        var routes = new RestRoutes();
        new SiteResource(world).addTo(routes);
        new ConstantResource(world).addTo(routes);
        new PeopleResource(world).addTo(routes);
        new ProjectResource(world).addTo(routes);
        new SearchResource(world).addTo(routes);
        new IssueResource(world).addTo(routes);
        new MetaResource(world).addTo(routes);
        new CommentResource(world).addTo(routes);
        new WorklogResource(world).addTo(routes);
        new LinkResource(world).addTo(routes);
        return new JiraRest(world, routes);
    }

    /** For /rest/pat/latest: the personal access tokens. */
    public static JiraRest tokens(World world) {
        var routes = new RestRoutes();
        new TokenResource(world).addTo(routes);
        return new JiraRest(world, routes);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!XsrfCheck.passes(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("XSRF check failed");
            return;
        }
        try {
            RestAnswer answer =
                    routes.answer(RestCall.of(request, world.authentication().getLoggedInUser(), json));
            answer.headers().forEach(response::setHeader);
            write(response, answer.status(), answer.body());
        } catch (RestFailure failure) {
            write(response, failure.status(), envelope(failure.messages(), failure.errors()));
        } catch (Missing missing) {
            write(response, HttpServletResponse.SC_NOT_FOUND, envelope(List.of(missing.getMessage()), Map.of()));
        } catch (InvalidFields invalid) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(List.of(), invalid.errors()));
        } catch (InvalidJql invalid) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(invalid.messages(), Map.of()));
        } catch (WorkflowRefusal refusal) {
            write(response, HttpServletResponse.SC_BAD_REQUEST, envelope(refusal.messages(), refusal.errors()));
        } catch (NotPermitted refusal) {
            boolean anonymous = world.authentication().getLoggedInUser() == null;
            write(
                    response,
                    anonymous ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN,
                    envelope(List.of(refusal.getMessage()), Map.of()));
        } catch (JsonProcessingException unreadable) {
            write(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    envelope(List.of(unreadable.getOriginalMessage()), Map.of()));
        }
    }

    private static Map<String, Object> envelope(List<String> messages, Map<String, String> errors) {
        return Map.of("errorMessages", messages, "errors", errors);
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (body != null) {
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), body);
        }
    }
}
