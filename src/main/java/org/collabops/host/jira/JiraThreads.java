package org.collabops.host.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.collabops.host.Threads;

/** Wraps jobs as Jira asks of threads that are not its own. */
public final class JiraThreads implements Threads {
    private final JiraThreadLocalUtil threadLocals;

    public JiraThreads(JiraThreadLocalUtil threadLocals) {
        this.threadLocals = threadLocals;
    }

    @Override
    public Runnable prepared(Runnable job) {
        return () -> {
            threadLocals.preCall();
            try {
                job.run();
            } finally {
                threadLocals.postCall(Logger.getLogger(JiraThreads.class.getName()));
            }
        };
    }
}
