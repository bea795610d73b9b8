package org.collabops.sandbox.host;

/**
 * What a webwork action answered.
 *
 * @param status of the answer
 * @param redirect where to go next, without the context path, or null
 * @param html the rendered view with its own head, to be decorated, or null
 */
public record WebworkOutcome(int status, String redirect, String html) {

    static WebworkOutcome page(String html) {
        return new WebworkOutcome(200, null, html);
    }

    static WebworkOutcome redirect(String url) {
        return new WebworkOutcome(302, url, null);
    }

    static WebworkOutcome refused(int status) {
        return new WebworkOutcome(status, null, null);
    }
}
