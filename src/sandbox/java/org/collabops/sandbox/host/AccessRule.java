package org.collabops.sandbox.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who may call something of the app: what its annotations say, and licensed users only where they say nothing. */
final class AccessRule {

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");
    private static final List<String> NAMES = List.of(
            "UnrestrictedAccess",
            "AnonymousSiteAccess",
            "SystemAdminOnly",
            "AdminOnly",
            "UnlicensedSiteAccess",
            "LicensedOnly");

    private final Roles roles;

    AccessRule(Roles roles) {
        this.roles = roles;
    }

    /** The HTTP status for who is logged in; the first element with an annotation decides. */
    int status(AnnotatedElement... nearestFirst) {
        return Arrays.stream(nearestFirst)
                .flatMap(element -> NAMES.stream().filter(name -> has(element, name)))
                .findFirst()
                .map(this::status)
                .orElseGet(roles::licensed);
    }

    private int status(String annotation) {
        return switch (annotation) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> Roles.OK;
            case "SystemAdminOnly" -> roles.granted(GlobalPermissionKey.SYSTEM_ADMIN);
            case "AdminOnly" -> roles.granted(GlobalPermissionKey.ADMINISTER);
            default -> roles.licensed();
        };
    }

    private static boolean has(AnnotatedElement element, String name) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals(name) && PACKAGES.contains(type.getPackageName()));
    }
}
