package org.collabops.sandbox.host.testapp;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.framework.FrameworkUtil;

/** A servlet that asks for the secure administrator session itself. */
public class AskingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bundle = FrameworkUtil.getBundle(AskingServlet.class).getBundleContext();
        var webSudo = bundle.getService(bundle.getServiceReference(WebSudoManager.class));
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.getWriter().write("administered");
        } catch (WebSudoSessionException notYet) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
