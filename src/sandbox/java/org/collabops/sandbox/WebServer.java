package org.collabops.sandbox;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with one web application at {@code /jira}, reachable from this machine only. */
final class WebServer implements AutoCloseable {

    private static final int THREADS = 64;
    private static final long STOP_MILLIS = 5_000;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(quiet()));
    private final ServletContextHandler context = new ServletContextHandler("/jira", ServletContextHandler.SESSIONS);

    WebServer(int port) {
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(context);
        server.setStopTimeout(STOP_MILLIS);
    }

    private static HttpConfiguration quiet() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        return configuration;
    }

    ServletContextHandler context() {
        return context;
    }

    /** Starts listening; answers the port that was taken. */
    int start() {
        try {
            server.start();
            return connector.getLocalPort();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
