package org.threefold.screening;

import java.time.Instant;
import java.util.List;

/// What changed on a case since somebody last said that they had read it. `readAt` is when the
/// screening was kept that they had before their eyes then.
public record Since(int from, int upTo, Instant readAt, List<FindingChange> changes) {}
