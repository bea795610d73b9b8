package org.collabops.sandbox.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Puts Jira's page around what a servlet of the app writes, if it is HTML and asks for a decorator. */
final class ServletDecoration extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    ServletDecoration(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        var kept = new Kept(response);
        next.doFilter(request, kept);
        byte[] content = kept.content();
        if (response.isCommitted() || content.length == 0) {
            return;
        }
        var type = response.getContentType();
        var view = type != null && type.startsWith("text/html")
                ? DecoratedView.of(new String(content, StandardCharsets.UTF_8))
                : null;
        if (view != null && view.metas().containsKey("decorator")) {
            WebworkScreen.decorate(new Exchange(request, response, site), response.getStatus(), view);
        } else {
            response.getOutputStream().write(content);
        }
    }

    /** An answer whose content waits until it is known whether it gets a page around it. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private PrintWriter writer;

        Kept(HttpServletResponse response) {
            super(response);
        }

        byte[] content() {
            if (writer != null) {
                writer.flush();
            }
            return content.toByteArray();
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                setCharacterEncoding(StandardCharsets.UTF_8.name());
                writer = new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
            }
            return writer;
        }

        @Override
        public void flushBuffer() {
            content();
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("A servlet of an app writes as it goes");
                }

                @Override
                public void write(int next) {
                    content.write(next);
                }
            };
        }
    }
}
