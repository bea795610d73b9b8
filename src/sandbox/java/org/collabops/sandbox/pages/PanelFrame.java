package org.collabops.sandbox.pages;

import java.util.List;

/** What Jira draws around the body of a panel. */
public record PanelFrame(String id, String label, List<Link> links) {}
