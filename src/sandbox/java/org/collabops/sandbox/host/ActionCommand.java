package org.collabops.sandbox.host;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs one command of an action of the app after the checks for role, HTTP method and XSRF token. */
final class ActionCommand implements WebworkAction {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final String className;
    private final String command;
    private final List<String> roleNames;
    private final Map<String, String> views;
    private final ModuleParts parts;
    private final Roles roles;

    ActionCommand(
            String className,
            String command,
            List<String> roleNames,
            Map<String, String> views,
            ModuleParts parts,
            Roles roles) {
        this.className = className;
        this.command = command;
        this.roleNames = roleNames;
        this.views = views;
        this.parts = parts;
        this.roles = roles;
    }

    ActionCommand withCommand(String name) {
        return new ActionCommand(className, name, roleNames, views, parts, roles);
    }

    /** Records what could only fail at the first request. */
    void check() {
        views.values().forEach(view -> parts.checkTemplate(className, view));
        parts.orViolation(className, null, () -> parts.beans().create(className, JiraWebActionSupport.class));
    }

    @Override
    public boolean needsWebSudo() {
        try {
            return parts.beans().load(className).isAnnotationPresent(WebSudoRequired.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The app has no " + className, e);
        }
    }

    @Override
    public WebworkOutcome run(String httpMethod, Map<String, String[]> parameters, HttpServletRequest request) {
        for (String role : roleNames) {
            int status = roles.named(role);
            if (status != Roles.OK) {
                return WebworkOutcome.refused(status);
            }
        }
        var action = parts.beans().create(className, JiraWebActionSupport.class);
        var method = method(action.getClass());
        if (method == null) {
            return WebworkOutcome.refused(404);
        }
        if (!supports(method, httpMethod)) {
            return WebworkOutcome.refused(METHOD_NOT_ALLOWED);
        }
        if (!isSafe(method, httpMethod, request)) {
            return WebworkOutcome.refused(Roles.FORBIDDEN);
        }
        new BeanProperties(action).setAll(parameters);
        action.setCommand(command);
        return outcome(action);
    }

    private WebworkOutcome outcome(JiraWebActionSupport action) {
        String result;
        try {
            result = action.execute();
        } catch (Exception e) {
            throw new IllegalStateException(className + " failed", e);
        }
        return switch (result) {
            case "none" -> WebworkOutcome.redirect(Redirects.of(action));
            case "login" -> WebworkOutcome.refused(Roles.NOT_LOGGED_IN);
            case "securitybreach" -> WebworkOutcome.refused(Roles.FORBIDDEN);
            default -> WebworkOutcome.page(view(action, result));
        };
    }

    private String view(JiraWebActionSupport action, String result) {
        String template = views.get(result);
        if (template == null) {
            throw new IllegalStateException(className + " has no view " + result);
        }
        var defaults = parts.templates().merged(Map.of("action", action));
        return parts.templates().render(template, new ActionContext(action, defaults));
    }

    private boolean supports(Method method, String httpMethod) {
        var supported = method.isAnnotationPresent(SupportedMethods.class)
                ? method.getAnnotation(SupportedMethods.class)
                : method.getDeclaringClass().getAnnotation(SupportedMethods.class);
        if (supported == null) {
            parts.violations().add(className + "#" + method.getName() + " lacks @SupportedMethods");
            return false;
        }
        return Arrays.stream(supported.value()).map(RequestMethod::name).anyMatch(httpMethod::equals);
    }

    private boolean isSafe(Method method, String httpMethod, HttpServletRequest request) {
        if (method.isAnnotationPresent(RequiresXsrfCheck.class)) {
            return XsrfToken.isSentBy(request);
        }
        if (httpMethod.equals("POST")) {
            parts.violations().add(className + "#" + method.getName() + " takes a POST without @RequiresXsrfCheck");
        }
        return true;
    }

    private Method method(Class<?> type) {
        String name = command == null ? "doExecute" : "do" + BeanProperties.capitalised(command);
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            try {
                return each.getDeclaredMethod(name);
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return null;
    }
}
