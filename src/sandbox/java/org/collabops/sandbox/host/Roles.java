package org.collabops.sandbox.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Predicate;
import org.collabops.sandbox.world.World;

/** Whether who is logged in may use what asks for a licensed user or an administrator. */
final class Roles {

    static final int OK = 200;
    static final int NOT_LOGGED_IN = 401;
    static final int FORBIDDEN = 403;

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final Predicate<ApplicationUser> licensed;

    Roles(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager permissions,
            Predicate<ApplicationUser> licensed) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.licensed = licensed;
    }

    static Roles of(World world) {
        var permissions = (GlobalPermissionManager) world.services().get(GlobalPermissionManager.class);
        return new Roles(world.authentication(), permissions, world.users()::licensed);
    }

    /** The HTTP status for a licensed user's thing. */
    int licensed() {
        return statusFor(licensed);
    }

    /** The HTTP status for something that a global permission guards. */
    int granted(GlobalPermissionKey permission) {
        return statusFor(user -> permissions.hasPermission(permission, user));
    }

    /** The HTTP status for a role as webwork actions name it; an empty one asks for nothing. */
    int named(String role) {
        return switch (role) {
            case "" -> OK;
            case "use" -> licensed();
            case "admin" -> granted(GlobalPermissionKey.ADMINISTER);
            case "sysadmin" -> granted(GlobalPermissionKey.SYSTEM_ADMIN);
            default -> throw new IllegalArgumentException("Unknown role " + role);
        };
    }

    private int statusFor(Predicate<ApplicationUser> allowed) {
        var user = authentication.getLoggedInUser();
        if (user == null) {
            return NOT_LOGGED_IN;
        }
        return allowed.test(user) ? OK : FORBIDDEN;
    }
}
