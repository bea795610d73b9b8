package org.collabops.allocations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.people.PeopleSettings;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** A report about some weeks of a project in which people are switched on. */
abstract class PeopleReport extends ProjectReport {
    private final PeopleSettings settings;
    private final Times times;

    PeopleReport(PeopleSettings settings, ReportReader reader, Times times) {
        super(reader);
        this.settings = settings;
        this.times = times;
    }

    @Override
    protected final Optional<Text> refusal(Project project, ReportParameters parameters) {
        return settings.enabled(project.id())
                ? Optional.empty()
                : Optional.of(Text.of("collabops.allocations.error.off"));
    }

    /** @param backwards whether the present week is the last one, where no day is given */
    final ReportDays days(ReportParameters parameters, boolean backwards) {
        return ReportDays.of(parameters.text("from"), parameters.text("weeks"), backwards, times);
    }

    static Map<String, Object> sheet(String title, List<String> headings, List<List<String>> lines) {
        Map<String, Object> sheet = lines(title, lines, lines.size());
        sheet.put("headings", headings);
        return sheet;
    }
}
