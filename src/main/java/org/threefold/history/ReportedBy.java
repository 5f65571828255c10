package org.threefold.history;

import java.util.UUID;

/// Where a reported fact came from: which import of a referral, and which resource in it
/// (for example `Observation/1f0c`), so that anybody can find the original again.
public record ReportedBy(UUID importId, String resource) {}
