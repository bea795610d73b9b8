package org.collabops.sandbox.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.util.TextUtils;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.sandbox.Violations;
import webwork.action.ActionSupport;

/** The calls that the app's templates may make: those of plain Java values, of Jira's own things, and what the app lists. */
final class VelocityAllowlist implements AllowedCalls {

    private static final List<Class<?>> VALUES = List.of(
            Collection.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class);
    private static final List<Class<?>> JIRA = List.of(
            I18nHelper.class,
            Issue.class,
            IssueConstant.class,
            Project.class,
            ApplicationUser.class,
            TextUtils.class,
            RequestView.class,
            RequiredResources.class,
            ActionSupport.class,
            com.atlassian.jira.web.action.JiraWebActionSupport.class,
            com.atlassian.jira.web.action.ProjectActionSupport.class);

    private final Set<String> listed;
    private final Violations violations;

    /** @param listed entries such as {@code a.b.Row#getTitle()} */
    VelocityAllowlist(Set<String> listed, Violations violations) {
        this.listed = Set.copyOf(listed);
        this.violations = violations;
    }

    @Override
    public boolean allows(Object target, Method method) {
        boolean allowed = !method.getDeclaringClass().equals(Object.class)
                && (isValue(target) || isJiras(target, method) || isListed(target.getClass(), method));
        if (!allowed) {
            violations.add("Method needs allowlisting: " + entry(target.getClass(), method));
        }
        return allowed;
    }

    private static boolean isValue(Object target) {
        String name = target.getClass().getName();
        return name.startsWith("java.") && VALUES.stream().anyMatch(type -> type.isInstance(target));
    }

    private static boolean isJiras(Object target, Method method) {
        return JIRA.stream().filter(type -> type.isInstance(target)).anyMatch(type -> declares(type, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .filter(each -> !each.getDeclaringClass().equals(Object.class))
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private boolean isListed(Class<?> type, Method method) {
        return listed.contains(entry(type, method)) && listed.contains(entry(method.getDeclaringClass(), method));
    }

    static String entry(Class<?> type, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(" ", type.getName() + "#" + method.getName() + "(", ")"));
    }
}
