package org.collabops.sandbox.host.testapp;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.osgi.framework.FrameworkUtil;

/** Mails what it is asked to, as an app does through Jira's queue. */
public class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var bundle = FrameworkUtil.getBundle(MailServlet.class).getBundleContext();
        var queue = bundle.getService(bundle.getServiceReference(MailQueue.class));
        queue.addItem(new SingleMailQueueItem(new Email(request.getParameter("to"))
                .setSubject(request.getParameter("subject"))
                .setMimeType("text/html")
                .setBody(request.getParameter("body"))));
    }
}
