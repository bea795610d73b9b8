package org.collabops.sandbox.cluster;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.collabops.sandbox.db.Sql;

/** Jobs of the whole cluster in the database: they stay when all nodes are down, and each run is one node's. */
final class SharedJobs implements Jobs {
    private final Sql sql;

    SharedJobs(Sql sql) {
        this.sql = sql;
        sql.update("create table if not exists cluster_job (job_id varchar(255) primary key,"
                + " runner_key varchar(255) not null, cron varchar(255), zone varchar(60),"
                + " interval_millis bigint not null, first_run bigint, parameters text not null,"
                + " next_run bigint not null)");
    }

    @Override
    public void put(Job job) {
        var schedule = job.config().getSchedule();
        var cron = schedule.getCronScheduleInfo();
        var interval = schedule.getIntervalScheduleInfo();
        remove(job.id());
        sql.update(
                "insert into cluster_job (job_id, runner_key, cron, zone, interval_millis, first_run, parameters,"
                        + " next_run) values (?, ?, ?, ?, ?, ?, ?, ?)",
                job.id().toString(),
                job.config().getJobRunnerKey().toString(),
                cron == null ? null : cron.getCronExpression(),
                cron == null || cron.getTimeZone() == null
                        ? null
                        : cron.getTimeZone().getID(),
                interval == null ? 0 : interval.getIntervalInMillis(),
                interval == null || interval.getFirstRunTime() == null
                        ? null
                        : interval.getFirstRunTime().getTime(),
                Serialized.text(new HashMap<>(job.config().getParameters())),
                job.nextRun());
    }

    @Override
    public void remove(JobId id) {
        sql.update("delete from cluster_job where job_id = ?", id.toString());
    }

    @Override
    public Collection<Job> all() {
        return sql.list("select * from cluster_job", SharedJobs::job);
    }

    @Override
    public boolean claim(Job job, Long following) {
        String id = job.id().toString();
        int claimed = following == null
                ? sql.update("delete from cluster_job where job_id = ? and next_run = ?", id, job.nextRun())
                : sql.update(
                        "update cluster_job set next_run = ? where job_id = ? and next_run = ?",
                        following,
                        id,
                        job.nextRun());
        return claimed == 1;
    }

    private static Job job(ResultSet row) throws SQLException {
        @SuppressWarnings("unchecked")
        var parameters = (Map<String, Serializable>) Serialized.read(row.getString("parameters"));
        return new Job(
                JobId.of(row.getString("job_id")),
                JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("runner_key")))
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(schedule(row))
                        .withParameters(parameters),
                row.getLong("next_run"));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString("cron");
        if (cron == null) {
            Long first = row.getObject("first_run", Long.class);
            return Schedule.forInterval(row.getLong("interval_millis"), first == null ? null : new Date(first));
        }
        String zone = row.getString("zone");
        return Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
    }
}
