package org.collabops.sandbox.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A servlet of the app below {@code /plugins/servlet}, made when it is first asked and after the checks that Jira puts before it. */
final class ServletModule extends HttpServlet {

    private static final String ROOT = "/plugins/servlet";

    private final transient DescriptorElement element;
    private final transient Beans beans;
    private final transient AccessRule access;
    private final transient Class<? extends HttpServlet> type;
    private transient HttpServlet servlet;

    ServletModule(DescriptorElement element, Beans beans, Roles roles) {
        this.element = element;
        this.beans = beans;
        access = new AccessRule(roles);
        try {
            type = beans.load(element.attribute("class")).asSubclass(HttpServlet.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException(element.attribute("class") + " is no servlet of the app", e);
        }
        if (paths().isEmpty()) {
            throw new IllegalStateException("a servlet needs an <url-pattern>");
        }
    }

    /** Where it answers, below the context path. */
    List<String> paths() {
        return element.children("url-pattern").stream()
                .map(DescriptorElement::text)
                .map(pattern -> ROOT + (pattern.startsWith("/") ? pattern : "/" + pattern))
                .toList();
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        element.children("init-param")
                .forEach(each -> parameters.put(each.childText("param-name"), each.childText("param-value")));
        return parameters;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = access.status(type);
        if (status == Roles.OK) {
            servlet().service(request, response);
        } else {
            response.sendError(status);
        }
    }

    @Override
    public void destroy() {
        Stream.ofNullable(servlet).forEach(HttpServlet::destroy);
    }

    private synchronized HttpServlet servlet() throws ServletException {
        if (servlet == null) {
            var made = beans.create(type);
            made.init(getServletConfig());
            servlet = made;
        }
        return servlet;
    }
}
