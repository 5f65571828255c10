package org.threefold.interop;

import java.time.Instant;

/// What came with a referral, as it was understood on the day it was imported.
public record Imported(String fileName, Instant at, Reading.Understood understood) {}
