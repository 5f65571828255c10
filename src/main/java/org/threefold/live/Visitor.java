package org.threefold.live;

import org.threefold.kernel.StaffId;

/// A colleague who has the case open just now.
public record Visitor(StaffId id, String name) {}
