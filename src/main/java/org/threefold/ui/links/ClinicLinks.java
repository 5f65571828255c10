package org.threefold.ui.links;

import org.jspecify.annotations.Nullable;
import org.threefold.appraisal.SheetId;
import org.threefold.casefile.ReferralId;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;

import java.time.Instant;

/// Addresses of the pages of clinicians, coordinators and referrers. Whether there is such a case
/// or rule is for the page to say.
public final class ClinicLinks {

    public static final String WORK = "work";
    public static final String CASES = "cases";
    public static final String EMERGENCY = "emergency";
    public static final String CONFERENCES = "conferences";
    public static final String INSTRUMENTS = "instruments";
    public static final String RULES = "rules";
    public static final String POLICY = "policy";
    public static final String DRAFT_POLICY = POLICY + "/draft";
    public static final String CONSENT_FORMS = "consent-forms";
    public static final String DRAFT_CONSENT_FORM = CONSENT_FORMS + "/draft";
    public static final String EVIDENCE = "evidence";
    public static final String ADD_SOURCE = EVIDENCE + "/add";
    public static final String IMPORT_SOURCES = EVIDENCE + "/import";
    public static final String REFERRALS = "referrals";
    public static final String NEW_REFERRAL = REFERRALS + "/new";
    public static final String IMPORT_REFERRAL = REFERRALS + "/import";
    public static final String SENT = "send";
    public static final String SEND = SENT + "/new";
    public static final String IMPORT_SENT = SENT + "/import";

    private ClinicLinks() {}

    public static String of(CaseId id) {
        return CASES + "/" + id;
    }

    /// What a task or a tab names below its case; the case itself for nothing.
    public static String within(CaseId id, String path) {
        return path.isEmpty() ? of(id) : of(id) + "/" + path;
    }

    public static String alarm(CaseId id) {
        return within(id, "alarm");
    }

    public static String evaluation(CaseId id, Section section) {
        return within(id, "evaluation/" + section.prefix());
    }

    public static String history(CaseId id) {
        return within(id, "history");
    }

    /// As it stood at a moment, weighed by one version of the practice policy.
    public static String historyAt(CaseId id, Instant at, int policy) {
        return history(id) + "?at=" + at + "&policy=" + policy;
    }

    public static String measures(CaseId id) {
        return within(id, "measures");
    }

    /// @param what an instrument, or a response that was begun
    public static String fill(CaseId id, String what) {
        return measures(id) + "/fill/" + what;
    }

    public static String answers(CaseId id, String response) {
        return measures(id) + "/answers/" + response;
    }

    public static String documents(CaseId id) {
        return within(id, "documents");
    }

    public static String findings(CaseId id) {
        return within(id, "findings");
    }

    public static String finding(CaseId id, String rule) {
        return findings(id) + "/" + rule;
    }

    public static String screenings(CaseId id) {
        return findings(id) + "/kept";
    }

    public static String screening(CaseId id, int number) {
        return screenings(id) + "/" + number;
    }

    /// Benefits and risks as they stand now.
    public static String sheet(CaseId id) {
        return within(id, "sheet");
    }

    /// The same as they were shown once.
    public static String sheet(CaseId id, SheetId kept) {
        return sheet(id) + "/" + kept;
    }

    public static String review(CaseId id) {
        return within(id, "review");
    }

    public static String opinion(CaseId id) {
        return within(id, "opinion");
    }

    /// Where the team's page asks about a death.
    public static String death(CaseId id) {
        return within(id, "team#death");
    }

    public static String rule(String id) {
        return RULES + "/" + id;
    }

    /// @param query what is looked for, encoded; all rules for nothing
    public static String rules(String query) {
        return query.isEmpty() ? RULES : RULES + "?" + query;
    }

    public static String source(String id) {
        return EVIDENCE + "/" + id;
    }

    public static String say(String source) {
        return source(source) + "/say";
    }

    public static String consent(CaseId id) {
        return within(id, "consent");
    }

    public static String consentForm(int version) {
        return CONSENT_FORMS + "?version=" + version;
    }

    public static String policy(int version) {
        return POLICY + "?version=" + version;
    }

    /// @param version the one that is read; whichever is in force for nothing
    public static String policyPart(String key, @Nullable Integer version) {
        return POLICY + "?topic=" + key + (version == null ? "" : "&version=" + version);
    }

    public static String referral(ReferralId id) {
        return REFERRALS + "/" + id;
    }

    public static String sent(ReferralId id) {
        return SENT + "/" + id;
    }
}
