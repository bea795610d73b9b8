package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
        return new JobConfig(runner, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null), Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    public JobConfig withRunMode(RunMode wanted) {
        return new JobConfig(runner, wanted, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule wanted) {
        return new JobConfig(runner, mode, wanted, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> wanted) {
        return new JobConfig(runner, mode, schedule, Map.copyOf(wanted));
    }
}
