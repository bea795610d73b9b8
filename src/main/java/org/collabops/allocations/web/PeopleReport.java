package org.collabops.allocations.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.people.PeopleSettings;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** A report about some weeks of a project in which people are switched on. */
abstract class PeopleReport extends ProjectReport {
    private final PeopleSettings settings;
    private final Clock clock;

    PeopleReport(PeopleSettings settings, ReportReader reader, Clock clock) {
        super(reader);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected final Optional<Text> refusal(Project project, ReportParameters parameters) {
        return settings.enabled(project.id())
                ? Optional.empty()
                : Optional.of(Text.of("collabops.allocations.error.off"));
    }

    /** @param backwards whether the present week is the last one, where no day is given */
    final ReportDays days(ReportParameters parameters, boolean backwards) {
        return ReportDays.of(parameters.text("from"), parameters.text("weeks"), backwards, clock);
    }

    static Map<String, Object> sheet(String title, List<String> headings, List<List<String>> lines) {
        Map<String, Object> sheet = lines(title, lines, lines.size());
        sheet.put("headings", headings);
        return sheet;
    }
}
