package org.collabops.sandbox.host;

import java.util.List;
import java.util.Map;

/** The web-resources that the page of one request has asked for, each once and after what it depends on. */
public interface RequiredResources {

    /** Asks for one module by its complete key; templates call this as {@code $webResourceManager}. */
    void requireResource(String completeKey);

    /** Asks for every module of a context such as {@code jira.view.issue}. */
    void requireResourcesForContext(String context);

    /** Addresses of the style sheets, with the context path. */
    List<String> styles();

    /** JSON that scripts of the page claim, by its key. */
    Map<String, String> data();

    /** Addresses of the scripts, with the context path. */
    List<String> scripts();
}
