package org.collabops.sandbox.pages;

import java.net.URI;

/** An address of this site, taken from a request: anything that could lead elsewhere becomes the home page. */
final class LocalAddress {

    private static final String HOME = "/";

    private LocalAddress() {}

    /** The path with its query, below the context path. */
    static String of(String requested) {
        if (requested == null || !isPath(requested)) {
            return HOME;
        }
        try {
            URI address = URI.create(requested);
            return address.isAbsolute() || address.getRawAuthority() != null ? HOME : requested;
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }

    private static boolean isPath(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }
}
