package org.collabops.sandbox.pages;

/** A request that is answered by a page which says why not. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final boolean loginHelps;

    private Refusal(int status, String key, boolean loginHelps) {
        super(key);
        this.status = status;
        this.key = key;
        this.loginHelps = loginHelps;
    }

    static Refusal unknownAddress() {
        return new Refusal(404, "error.notFound", false);
    }

    /** The thing is not there, or must not be known to be there. */
    static Refusal notFound() {
        return new Refusal(404, "error.notFound", true);
    }

    static Refusal forbidden() {
        return new Refusal(403, "error.forbidden", true);
    }

    static Refusal withoutToken() {
        return new Refusal(403, "error.xsrf", false);
    }

    static Refusal method() {
        return new Refusal(405, "error.method", false);
    }

    static Refusal badRequest() {
        return new Refusal(400, "error.badRequest", false);
    }

    static Refusal of(int status) {
        return switch (status) {
            case 401, 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> method();
            default -> new Refusal(status, "error.badRequest", false);
        };
    }

    int status() {
        return status;
    }

    /** Whether somebody who has not logged in may get further by doing so. */
    boolean loginHelps() {
        return loginHelps;
    }

    /** The heading's key; a longer text, where there is one, has {@code .text} behind it. */
    String key() {
        return key;
    }
}
