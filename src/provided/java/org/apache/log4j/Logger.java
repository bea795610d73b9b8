package org.apache.log4j;

public class Logger {
    private final String name;

    private Logger(String name) {
        this.name = name;
    }

    public static Logger getLogger(String name) {
        return new Logger(name);
    }

    public final String getName() {
        return name;
    }
}
