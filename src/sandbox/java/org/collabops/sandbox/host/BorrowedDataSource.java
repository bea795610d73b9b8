package org.collabops.sandbox.host;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** The site's database in the shape that Active Objects asks for; it does not own it and never closes it. */
final class BorrowedDataSource implements DisposableDataSource {

    private final DataSource lender;

    BorrowedDataSource(DataSource lender) {
        this.lender = lender;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return lender.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return lender.getConnection(username, password);
    }

    @Override
    public void dispose() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return lender.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        lender.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        lender.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return lender.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return lender.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return lender.isWrapperFor(type);
    }
}
