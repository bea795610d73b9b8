package org.collabops.sandbox.pages;

import java.util.List;

/** Links that stand together in a menu. */
public record LinkGroup(String id, List<Link> items) {}
