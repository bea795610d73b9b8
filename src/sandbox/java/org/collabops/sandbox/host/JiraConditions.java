package org.collabops.sandbox.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.web.Condition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The conditions of Jira itself that a descriptor may name by their class. */
final class JiraConditions {

    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions";
    private static final Map<String, String> OLD_PROJECT_NAMES = Map.of(
            "browse", "BROWSE_PROJECTS",
            "edit", "EDIT_ISSUES",
            "create", "CREATE_ISSUES",
            "project", "ADMINISTER_PROJECTS");
    private static final Map<String, String> OLD_GLOBAL_NAMES =
            Map.of("admin", "ADMINISTER", "sysadmin", "SYSTEM_ADMIN", "use", "USE");

    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final Predicate<String> imported;

    private JiraConditions(
            JiraAuthenticationContext authentication,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            Predicate<String> imported) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.imported = imported;
    }

    /** @param imported whether the app's manifest imports a package, without which Jira finds no class of it */
    static JiraConditions of(Map<Class<?>, Object> services, Predicate<String> imported) {
        return new JiraConditions(
                (JiraAuthenticationContext) services.get(JiraAuthenticationContext.class),
                (PermissionManager) services.get(PermissionManager.class),
                (GlobalPermissionManager) services.get(GlobalPermissionManager.class),
                imported);
    }

    /** Jira's condition of this class name, if it is one of those that are imitated. */
    Optional<Condition> named(String className) {
        if (!className.startsWith(PACKAGE + ".") || !imported.test(PACKAGE)) {
            return Optional.empty();
        }
        return switch (className.substring(PACKAGE.length() + 1)) {
            case "UserLoggedInCondition" -> condition((params, context) -> authentication.isLoggedInUser());
            case "UserIsAdminCondition" -> condition((params, context) -> isGranted("ADMINISTER"));
            case "JiraGlobalPermissionCondition" -> condition(
                    (params, context) -> isGranted(permission(params, OLD_GLOBAL_NAMES)));
            case "HasProjectPermissionCondition" -> condition(this::hasProjectPermission);
            default -> Optional.empty();
        };
    }

    private boolean isGranted(String permission) {
        return globalPermissions.hasPermission(GlobalPermissionKey.of(permission), authentication.getLoggedInUser());
    }

    private boolean hasProjectPermission(Map<String, String> params, Map<String, Object> context) {
        return context.get("project") instanceof Project project
                && permissions.hasPermission(
                        new ProjectPermissionKey(permission(params, OLD_PROJECT_NAMES)),
                        project,
                        authentication.getLoggedInUser());
    }

    private static String permission(Map<String, String> params, Map<String, String> oldNames) {
        String name = params.getOrDefault("permission", "");
        return oldNames.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private static Optional<Condition> condition(BiPredicate<Map<String, String>, Map<String, Object>> rule) {
        return Optional.of(new Condition() {
            private Map<String, String> params = Map.of();

            @Override
            public void init(Map<String, String> given) {
                params = Map.copyOf(given);
            }

            @Override
            public boolean shouldDisplay(Map<String, Object> context) {
                return rule.test(params, context);
            }
        });
    }
}
