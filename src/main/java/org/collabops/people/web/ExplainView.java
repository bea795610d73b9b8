package org.collabops.people.web;

import java.util.List;

/** What “How is this computed?” shows of a week. */
public record ExplainView(String personName, String total, List<ExplainLine> lines) {}
