package org.threefold.measures;

import org.threefold.library.Citation;

import java.math.BigDecimal;

/// A stretch of a scale that has a name: from this value, included, to where the next begins.
public record Band(BigDecimal from, String words, Citation source) {}
