package org.collabops.sandbox.host;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The app as Jira's pages see it: its panels, links, reports, parts of workflows, actions, JQL functions, web-resources. */
public final class Plugin {

    private final String key;
    private final List<VelocityPanel> panels;
    private final List<LinkItem> items;
    private final List<WebSection> sections;
    private final List<ReportModule> reports;
    private final Map<WorkflowPartKind, List<WorkflowFunctionModule>> workflowParts =
            new EnumMap<>(WorkflowPartKind.class);
    private final List<JqlFunctionModule> jqlFunctions;
    private final List<DashboardItemModule> dashboardItems;
    private final List<PermissionModule> projectPermissions;
    private final List<PermissionModule> globalPermissions;
    private final WebworkActions actions;
    private final WebResources webResources;

    Plugin(Descriptor descriptor, ModuleParts parts, Roles roles, WebResources webResources) {
        key = descriptor.pluginKey();
        panels = made(descriptor, parts, "web-panel", element -> new VelocityPanel(element, parts)).stream()
                .sorted((one, other) -> Fragment.ORDER.compare(one.fragment(), other.fragment()))
                .toList();
        items = made(descriptor, parts, "web-item", element -> new LinkItem(element, parts)).stream()
                .sorted((one, other) -> Fragment.ORDER.compare(one.fragment(), other.fragment()))
                .toList();
        sections = made(descriptor, parts, "web-section", element -> new WebSection(element, parts)).stream()
                .sorted((one, other) -> Fragment.ORDER.compare(one.fragment(), other.fragment()))
                .toList();
        reports = made(descriptor, parts, "report", element -> new ConfiguredReport(element, parts));
        for (var kind : WorkflowPartKind.values()) {
            workflowParts.put(
                    kind, made(descriptor, parts, kind.module(), element -> new WorkflowPart(kind, element, parts)));
        }
        jqlFunctions = made(descriptor, parts, "jql-function", element -> JqlFunctionModule.of(element, parts));
        dashboardItems = made(descriptor, parts, "dashboard-item", element -> new DashboardItem(element, parts));
        projectPermissions = made(descriptor, parts, "project-permission", PermissionModule::of);
        globalPermissions = made(descriptor, parts, "global-permission", PermissionModule::of);
        actions = new WebworkActions(descriptor.modules("webwork1"), parts, roles);
        this.webResources = webResources;
    }

    public String key() {
        return key;
    }

    /** The panels of a location by weight, then key; their conditions are not asked yet. */
    public List<WebPanelModule> webPanels(String location) {
        return panels.stream()
                .filter(panel -> panel.location().equals(location))
                .map(WebPanelModule.class::cast)
                .toList();
    }

    /** The links of a section by weight, then key; their conditions are not asked yet. */
    public List<WebItemModule> webItems(String section) {
        return items.stream()
                .filter(item -> item.section().equals(section))
                .map(WebItemModule.class::cast)
                .toList();
    }

    /** The sections of a location by weight, then key; their links stand in {@code location/key}. */
    public List<WebSectionModule> webSections(String location) {
        return sections.stream()
                .filter(section -> section.location().equals(location))
                .map(WebSectionModule.class::cast)
                .toList();
    }

    public List<ReportModule> reports() {
        return reports;
    }

    public List<WorkflowFunctionModule> workflowFunctions() {
        return workflowParts.get(WorkflowPartKind.FUNCTION);
    }

    public List<WorkflowFunctionModule> workflowConditions() {
        return workflowParts.get(WorkflowPartKind.CONDITION);
    }

    public List<WorkflowFunctionModule> workflowValidators() {
        return workflowParts.get(WorkflowPartKind.VALIDATOR);
    }

    /** What JQL may call by the name that stands in {@code <fname>}. */
    public List<JqlFunctionModule> jqlFunctions() {
        return jqlFunctions;
    }

    public List<DashboardItemModule> dashboardItems() {
        return dashboardItems;
    }

    public List<PermissionModule> projectPermissions() {
        return projectPermissions;
    }

    public List<PermissionModule> globalPermissions() {
        return globalPermissions;
    }

    /** The action behind {@code Alias} or {@code Alias!command}. */
    public Optional<WebworkAction> action(String aliasAndCommand) {
        return actions.named(aliasAndCommand);
    }

    public WebResources webResources() {
        return webResources;
    }

    private static <T> List<T> made(
            Descriptor descriptor, ModuleParts parts, String type, Function<DescriptorElement, ? extends T> make) {
        return descriptor.modules(type).stream()
                .flatMap(
                        element -> Optional.<T>ofNullable(
                                parts.orViolation(parts.completeKey(element), null, () -> make.apply(element)))
                                .stream())
                .toList();
    }
}
