package org.collabops.web;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Invalid;
import org.collabops.Text;
import org.collabops.host.Project;

/** A report about one project, as a page and as a sheet, each drawn by the report's own template. */
@SuppressWarnings("rawtypes")
public abstract class ProjectReport extends AbstractReport {
    /** How many lines a sheet has at most: Jira hands it over as one string. */
    public static final int MAX_ROWS = 5000;

    private final ReportReader reader;

    protected ProjectReport(ReportReader reader) {
        this.reader = reader;
    }

    /** Why there is no such report about the project; empty when there is one. */
    protected abstract Optional<Text> refusal(Project project, ReportParameters parameters);

    /** @throws Invalid naming the parameters that cannot be read */
    protected void check(Project project, ReportParameters parameters) {}

    /** What the template of the page knows, by the name that it knows it by. */
    protected abstract Map.Entry<String, Object> view(Project project, ReportParameters parameters);

    /** What the template of the sheet knows as {@code $collabopsSheet}: see {@link #lines}. */
    protected abstract Map<String, Object> sheet(Project project, ReportParameters parameters);

    @Override
    public final void validate(ProjectActionSupport action, Map parameters) {
        ReportParameters given = new ReportParameters(parameters);
        Optional<Project> project = reader.project(action);
        Optional<Text> refusal = project.isPresent()
                ? refusal(project.get(), given)
                : Optional.of(Text.of("collabops.error.no-such-project"));
        if (refusal.isPresent()) {
            action.addErrorMessage(reader.words().say(refusal.get()));
            return;
        }
        try {
            check(project.get(), given);
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(problem ->
                            action.addError(problem.field(), reader.words().say(problem.message())));
        }
    }

    @Override
    public final String generateReportHtml(ProjectActionSupport action, Map parameters) {
        Map.Entry<String, Object> view = view(reader.project(action).orElseThrow(), new ReportParameters(parameters));
        return descriptor.getHtml("view", reader.context(view.getKey(), view.getValue()));
    }

    @Override
    public final boolean isExcelViewSupported() {
        return true;
    }

    @Override
    public final String generateReportExcel(ProjectActionSupport action, Map parameters) {
        Map<String, Object> sheet = sheet(reader.project(action).orElseThrow(), new ReportParameters(parameters));
        return descriptor.getHtml("excel", reader.context("collabopsSheet", sheet));
    }

    protected final String say(String key, Object... arguments) {
        return reader.words().say(key, arguments);
    }

    /**
     * A sheet with its title and as many lines as it has room for; it says how many there are in all.
     *
     * @param first the first lines, at least {@link #MAX_ROWS} of them if there are as many
     * @param total how many lines there are
     */
    protected static Map<String, Object> lines(String title, List<List<String>> first, int total) {
        List<List<String>> shown = first.subList(0, Math.min(MAX_ROWS, first.size()));
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("title", title);
        sheet.put("lines", shown);
        sheet.put("shown", String.valueOf(shown.size()));
        sheet.put("total", String.valueOf(total));
        sheet.put("complete", shown.size() == total);
        return sheet;
    }
}
