package org.collabops.sandbox.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collabops.sandbox.host.ReportModule;

/** A report of the app: its form, its result, and the same as a file for Excel. */
final class ReportScreen {

    private static final String CONFIGURE = "/secure/ConfigureReport!default.jspa";
    private static final String EXCEL = "/secure/ConfigureReport!excelView.jspa";

    void configure(Exchange exchange) throws IOException {
        showForm(exchange, project(exchange), module(exchange), new ProjectActionSupport());
    }

    void run(Exchange exchange) throws Exception {
        var frame = project(exchange);
        var module = module(exchange);
        var action = validated(exchange, frame.project(), module);
        if (action.invalidInput()) {
            showForm(exchange, frame, module, action);
            return;
        }
        String reportHtml = module.report().generateReportHtml(action, parameters(exchange));
        var model = new HashMap<String, Object>();
        model.put("label", module.label(exchange.i18n()));
        model.put("description", module.description(exchange.i18n()));
        model.put("reportsUrl", exchange.url(frame.reportsUrl()));
        model.put("configureUrl", exchange.url(CONFIGURE + "?" + query(exchange)));
        model.put("reportHtml", reportHtml);
        if (module.report().isExcelViewSupported()) {
            model.put("excelUrl", exchange.url(EXCEL + "?" + query(exchange)));
        }
        show(exchange, frame, module, exchange.render("report/result", model));
    }

    void excel(Exchange exchange) throws Exception {
        var frame = project(exchange);
        var module = module(exchange);
        var action = validated(exchange, frame.project(), module);
        if (action.invalidInput()) {
            showForm(exchange, frame, module, action);
            return;
        }
        String sheet = module.report().generateReportExcel(action, parameters(exchange));
        exchange.header("Content-Disposition", "attachment; filename=\"" + module.key() + ".xls\"");
        exchange.send(200, "application/vnd.ms-excel; charset=UTF-8", sheet);
    }

    private static ProjectFrame project(Exchange exchange) {
        return ProjectFrame.of(exchange, exchange.world().projects().byId(exchange.number("selectedProjectId")));
    }

    private static ReportModule module(Exchange exchange) {
        return exchange.site().plugin().reports().stream()
                .filter(module -> module.completeKey().equals(exchange.param("reportKey")))
                .filter(module -> module.report().showReport())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static ProjectActionSupport validated(Exchange exchange, Project project, ReportModule module) {
        var action = new ProjectActionSupport();
        action.setSelectedProjectId(project.getId());
        module.report().validate(action, parameters(exchange));
        return action;
    }

    /** As Jira hands them over: one value is a text, several are an array. */
    private static Map<String, Object> parameters(Exchange exchange) {
        var parameters = new HashMap<String, Object>();
        exchange.request()
                .getParameterMap()
                .forEach((name, values) -> parameters.put(name, values.length == 1 ? values[0] : values));
        return parameters;
    }

    private static void showForm(
            Exchange exchange, ProjectFrame frame, ReportModule module, ProjectActionSupport action)
            throws IOException {
        var messages = new ArrayList<String>();
        for (Object message : action.getErrorMessages()) {
            messages.add(String.valueOf(message));
        }
        List<ReportField> fields = module.properties().stream()
                .map(property ->
                        ReportField.of(property, exchange, action.getErrors().get(property.key())))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("label", module.label(exchange.i18n()));
        model.put("description", module.description(exchange.i18n()));
        model.put("reportsUrl", exchange.url(frame.reportsUrl()));
        model.put("reportKey", module.completeKey());
        model.put("project", frame.project());
        model.put("fields", fields);
        model.put("messages", messages);
        show(exchange, frame, module, exchange.render("report/configure", model));
    }

    private static void show(Exchange exchange, ProjectFrame frame, ReportModule module, String html)
            throws IOException {
        Frame.show(exchange, frame.page(module.label(exchange.i18n()), ProjectFrame.REPORTS, html));
    }

    private static String query(Exchange exchange) {
        return exchange.request().getParameterMap().entrySet().stream()
                .flatMap(entry -> List.of(entry.getValue()).stream()
                        .map(value -> Links.encoded(entry.getKey()) + "=" + Links.encoded(value)))
                .collect(Collectors.joining("&"));
    }
}
