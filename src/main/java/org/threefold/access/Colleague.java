package org.threefold.access;

import org.threefold.kernel.StaffId;

/// A member of the practice, as colleagues name them.
public record Colleague(StaffId id, String name, String title) {}
