package org.collabops.sandbox.lies;

import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.Result;
import org.junit.runner.manipulation.Filter;

/** Runs one test in this JVM and tells by the exit status how it went; a fault that asserts nothing is no testimony. */
public final class Witness {
    static final int PASSED = 0;
    static final int FAILED = 10;
    static final int NOT_RUN = 20;
    static final int BROKEN = 30;

    private Witness() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        String type = arguments[0].substring(0, arguments[0].lastIndexOf('.'));
        String method = arguments[0].substring(arguments[0].lastIndexOf('.') + 1);
        Result result = new JUnitCore().run(Request.aClass(Class.forName(type)).filterWith(new Named(method)));
        result.getFailures().forEach(failure -> System.out.println(failure.getTrace()));
        System.exit(status(result));
    }

    private static int status(Result result) {
        if (result.getRunCount() == 0) {
            return NOT_RUN;
        }
        if (result.wasSuccessful()) {
            return PASSED;
        }
        return result.getFailures().stream().allMatch(failure -> failure.getException() instanceof AssertionError)
                ? FAILED
                : BROKEN;
    }

    /** The method of this name, with whatever parameters. */
    private static final class Named extends Filter {
        private final String method;

        private Named(String method) {
            this.method = method;
        }

        @Override
        public boolean shouldRun(Description description) {
            String name = description.getMethodName();
            return name == null
                    ? description.getChildren().stream().anyMatch(this::shouldRun)
                    : name.equals(method) || name.startsWith(method + "[");
        }

        @Override
        public String describe() {
            return method;
        }
    }
}
