package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form about an issue: shown empty or filled, and shown again with what was wrong. */
final class IssueForm {

    private final Exchange exchange;
    private final String id;
    private final String heading;
    private final String action;
    private final String submit;
    private final String cancel;
    private final Map<String, String> hidden;
    private final List<FormField> fields;

    /**
     * @param id of the form element as Jira names it; its button is {@code <id>-submit}
     * @param action and {@code cancel}: addresses without the context path
     */
    IssueForm(
            Exchange exchange,
            String id,
            String heading,
            String action,
            String submit,
            String cancel,
            Map<String, String> hidden,
            List<FormField> fields) {
        this.exchange = exchange;
        this.id = id;
        this.heading = heading;
        this.action = action;
        this.submit = submit;
        this.cancel = cancel;
        this.hidden = hidden;
        this.fields = fields;
    }

    /** What was sent, field by field; a field that was not sent is left as it is. */
    Map<String, String> sent() {
        var values = new LinkedHashMap<String, String>();
        for (FormField field : fields) {
            String value = exchange.param(field.id());
            if (value != null) {
                values.put(field.id(), value);
            }
        }
        return values;
    }

    void show() throws IOException {
        show(200, fields, List.of());
    }

    void showAgain(Map<String, String> errors, List<String> messages) throws IOException {
        List<FormField> again = fields.stream()
                .map(field -> field.withValue(exchange.param(field.id())).withError(errors.get(field.id())))
                .toList();
        var all = new ArrayList<>(messages);
        errors.forEach((field, message) -> {
            if (fields.stream().noneMatch(each -> each.id().equals(field))) {
                all.add(message);
            }
        });
        show(400, again, all);
    }

    private void show(int status, List<FormField> shown, List<String> messages) throws IOException {
        var model = new HashMap<String, Object>();
        model.put("heading", heading);
        model.put("formId", id);
        model.put("actionUrl", exchange.url(action));
        model.put("hiddenFields", hidden);
        model.put("fields", shown);
        model.put("messages", messages);
        model.put("submitId", id + "-submit");
        model.put("submitLabel", submit);
        model.put("cancelUrl", exchange.url(cancel));
        String html = "<div class=\"page-body\">" + exchange.render("form/issue", model) + "</div>";
        Frame.show(exchange, Page.of(heading, html).withStatus(status));
    }
}
