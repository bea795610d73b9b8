package org.collabops.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.host.IssueType;
import org.collabops.host.IssueTypes;

/** The issue types that a form offers, of which a rule names some by id or, in older workflows, by name. */
public final class IssueTypeChoices {
    private final List<IssueType> all;
    private final Collection<String> named;

    public IssueTypeChoices(IssueTypes types, Collection<String> named) {
        this.all = types.all();
        this.named = named;
    }

    /** What the template of a form needs: {@code $collabopsTypes} to choose from, {@code $collabopsExempt} chosen. */
    public void addTo(Map<String, Object> context) {
        context.put("collabopsTypes", offered());
        context.put("collabopsExempt", chosen());
    }

    /** Names by what the form sends; what the rule names and Jira does not know stays among them. */
    public Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        all.forEach(type -> offered.put(type.id(), type.name()));
        chosen().forEach(one -> offered.putIfAbsent(one, one));
        return offered;
    }

    /** The ids of the named ones; what Jira does not know as it is written. */
    public List<String> chosen() {
        return named.stream().map(this::id).distinct().toList();
    }

    /** The names of the named ones. */
    public List<String> names() {
        Map<String, String> names = offered();
        return chosen().stream().map(names::get).toList();
    }

    private String id(String idOrName) {
        return all.stream()
                .filter(type -> type.id().equals(idOrName) || type.name().equalsIgnoreCase(idOrName))
                .map(IssueType::id)
                .findFirst()
                .orElse(idOrName);
    }
}
