package org.collabops.sandbox.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that a form must send back as {@code atl_token}. */
public final class XsrfToken {

    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = XsrfToken.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private XsrfToken() {}

    /** The token of the request's session, made at first use. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession();
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof String token) {
                return token;
            }
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            String token = HexFormat.of().formatHex(bytes);
            session.setAttribute(ATTRIBUTE, token);
            return token;
        }
    }

    public static boolean isSentBy(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(UTF_8), of(request).getBytes(UTF_8));
    }
}
