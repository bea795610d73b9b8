package org.collabops.sandbox.host;

import java.lang.reflect.Method;

/** Says which Java methods a template may call, because Jira blocks what is not listed. */
@FunctionalInterface
interface AllowedCalls {

    boolean allows(Object target, Method method);
}
