package org.threefold.interop;

import org.threefold.casefile.PainCondition;

/// A diagnosis of the bundle that names a pain condition a referral can be about. A proposal for
/// the coordinator: `reported` is the referrer's own wording.
public record PainSuggestion(PainCondition condition, String reported) {}
