package com.atlassian.plugin;

public class PluginParseException extends PluginException {
    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
