package org.threefold.opioids;

import org.threefold.library.Citation;

/// One sentence to weigh beside a figure, with its source and how far that was checked. It changes
/// no figure and decides nothing.
public record Caution(String sentence, Citation basis) {}
