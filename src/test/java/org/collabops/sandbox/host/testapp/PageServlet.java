package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A servlet that writes a page with a picture and a script, or a plain text if it is asked for one. */
public class PageServlet extends HttpServlet {

    private final transient BundleContext bundle =
            FrameworkUtil.getBundle(PageServlet.class).getBundleContext();
    private final transient Notes notes;

    public PageServlet(Notes notes) {
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "Notes: " + notes.count();
        boolean plain = request.getParameter("plain") != null;
        response.setContentType(plain ? "text/plain" : "text/html");
        response.getWriter().print(plain ? text : page(text));
    }

    private String page(String text) {
        var assembler = service(PageBuilderService.class).assembler();
        assembler.resources().requireWebResource("test.app:page-resources").requireContext("test.page");
        assembler.data().requireData("test.notes", notes.count());
        return "<html><head><title>Notes</title><meta name=\"decorator\" content=\"atl.general\">"
                + "</head><body><p>" + text + "</p><p id=\"claimed\"></p><img id=\"me\" src=\"" + picture()
                + "\" alt=\"\"></body></html>";
    }

    private String picture() {
        var me = service(JiraAuthenticationContext.class).getLoggedInUser();
        return service(AvatarService.class).getAvatarURL(me, me).toString().replace("&", "&amp;");
    }

    private <T> T service(Class<T> type) {
        return bundle.getService(bundle.getServiceReference(type));
    }
}
