package org.threefold.casefile;

import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

/// A referral was accepted and its case exists. Published inside the same transaction, so that
/// what came with the referral is stored with it or not at all.
public record CaseOpened(CaseId caseId, ReferralId referral, Actor by) {}
