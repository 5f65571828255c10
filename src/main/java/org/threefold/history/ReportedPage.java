package org.threefold.history;

import java.util.List;

/// One page of reported facts, and how many there are in all.
public record ReportedPage(List<ReportedFact> facts, int total) {}
