package org.threefold.access;

import static org.threefold.access.ActKind.*;
import static org.threefold.access.Grant.*;
import static org.threefold.access.GrantScope.*;
import static org.threefold.access.Role.*;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The access matrix. One verb a line, and who may. What is not written here is refused.
public enum Act {
    SEE_WORK(READ, "see what needs them", at(OFFICE, team())),
    REBUILD_LISTS(WRITE, "write the lists of work again from the facts"),
    LIST_CASES(READ, "list the cases they have to do with", at(OFFICE, team())),
    READ_CASE(READ, "see a case, where it stands and its team", caseMembers(), self()),
    READ_OVERVIEW(READ, "see what a case waits for", caseMembers()),
    BE_PRESENT(UNRECORDED, "be seen on a case by its team", caseMembers()),
    KEEP_DRAFT(
            UNRECORDED,
            "keep what they type and have not submitted",
            at(OFFICE, team()),
            at(OFFICE, PRIVACY_OFFICER, PATIENT, REFERRER)),
    KEEP_CASE_DRAFT(
            UNRECORDED,
            "keep what they type about a case and have not submitted",
            caseMembers(),
            self()),
    LIST_COLLEAGUES(READ, "see who could take a seat", at(OFFICE, COORDINATOR)),
    ASSIGN_SEAT(WRITE, "give a seat on a case", at(EVERY_CASE, COORDINATOR)),
    NAME_COVER(
            WRITE,
            "name who covers a case, from when until when",
            at(EVERY_CASE, COORDINATOR),
            anySeat()),

    BREAK_THE_GLASS(SIGN, "open a case in an emergency", at(EVERY_CASE, clinicians())),
    END_EMERGENCY(WRITE, "end their own emergency access", at(EVERY_CASE, clinicians())),
    FIND_IN_EMERGENCY(SIGN, "find a case in an emergency", at(OFFICE, clinicians())),
    READ_EMERGENCIES(READ, "see who opened a case in an emergency", at(OFFICE, officers())),
    REVIEW_EMERGENCY(WRITE, "review the emergency access of another", at(OFFICE, officers())),
    RECORD_DEATH(WRITE, "record that the person of a case has died", caseTeam()),
    READ_EVIDENCE(READ, "read the evidence library", at(OFFICE, team())),
    PREVIEW_EVIDENCE(READ, "read a file for the evidence library", director()),
    KEEP_EVIDENCE(WRITE, "add to the evidence library, and mark what does not hold", director()),
    PREVIEW_REFERRAL(READ, "read a file to be sent as a referral", senders()),
    SEND_REFERRAL(WRITE, "send a referral", senders()),
    DRAFT_REFERRAL(DRAFT, "write a referral not sent yet", at(OFFICE, COORDINATOR, REFERRER)),
    READ_REFERRALS(READ, "read referrals", at(OFFICE, COORDINATOR)),
    READ_OWN_REFERRALS(READ, "read the referrals they sent", at(OFFICE, REFERRER)),
    TRIAGE_REFERRAL(WRITE, "accept, query or decline a referral", at(OFFICE, COORDINATOR)),
    FRAME_QUESTION(WRITE, "put the question to the team", at(EVERY_CASE, COORDINATOR), anySeat()),

    READ_EVALUATION(READ, "read history and evaluation", chartReaders()),
    READ_SUBSTANCE_USE(READ, "read substance-use records (PART2)", anySeat()),
    WRITE_PAIN_SECTION(WRITE, "answer questions of the pain sections", painSeat()),
    WRITE_MENTAL_HEALTH_SECTION(
            WRITE, "answer questions of the mental-health sections", mentalHealthSeat()),
    WRITE_THERAPY_SECTION(WRITE, "answer questions of the therapy sections", therapySeat()),
    SIGN_PAIN_SECTION(SIGN, "sign the pain sections", painSeat()),
    SIGN_MENTAL_HEALTH_SECTION(SIGN, "sign the mental-health sections", mentalHealthSeat()),
    SIGN_THERAPY_SECTION(SIGN, "sign the therapy sections", therapySeat()),
    REPORT_FACTS(WRITE, "store what a referral reports", at(EVERY_CASE, COORDINATOR)),

    READ_ATTACHMENTS(
            READ, "see what is attached to a case", at(EVERY_CASE, COORDINATOR), chartReaders()),
    OPEN_ATTACHMENT(READ, "open what is attached to a case", chartReaders()),
    ADD_ATTACHMENT(WRITE, "attach a file to a case", caseTeam()),
    RETRACT_ATTACHMENT(WRITE, "retract what is attached to a case", caseTeam()),
    READ_OPIOIDS(READ, "see which opioids are prescribed and taken", chartReaders()),
    READ_OWN_DIARY(READ, "read one's own diary of opioids", self()),
    KEEP_OPIOID_DIARY(WRITE, "keep a diary of the opioids one takes", self()),
    READ_OWN_MEASURES(READ, "see one's own questionnaires", self()),
    ANSWER_MEASURES(WRITE, "answer questionnaires about oneself", self()),
    READ_MEASURES(READ, "see what was measured, and totals", chartReaders()),
    READ_MEASURE_ANSWERS(READ, "read single answers about mood, safety and substances", anySeat()),
    READ_MEASURES_DUE(
            READ,
            "see which questionnaires are due and done",
            at(EVERY_CASE, COORDINATOR),
            chartReaders()),
    OPEN_MEASURE(READ, "open a questionnaire that is being filled in", teamClinicians()),
    BEGIN_MEASURE(WRITE, "begin a questionnaire, or go on with one", teamClinicians()),
    TAKE_MEASURES(WRITE, "ask, rate, and fill in for the patient", teamClinicians()),
    CORRECT_MEASURES(WRITE, "correct a questionnaire that was sent", anySeat()),
    READ_ALARM(READ, "read an answer that asks for help", alarmReaders()),
    SETTLE_ALARM(WRITE, "act on an answer that asks for help", alarmReaders()),
    ESCALATE_ALARMS(WRITE, "ask the next about an alarm that nobody closed"),
    READ_INSTRUMENTS(READ, "read instruments and their licences", at(OFFICE, team())),
    BRING_WORDING(WRITE, "put a licensed wording in use", director()),

    ANSWER_INTAKE(WRITE, "answer what is asked at home", self()),
    READ_OWN_INTAKE(READ, "see one's own answers from home", self()),
    READ_INTAKE(READ, "read what the patient answered at home", chartReaders()),
    MARK_INTAKE_READ(WRITE, "say that they have read the answers from home", teamClinicians()),
    FOLLOW_INTAKE(
            READ,
            "see how far the patient's answers at home are",
            at(EVERY_CASE, COORDINATOR),
            chartReaders()),

    READ_FINDINGS(READ, "read what stands in the way", chartReaders()),
    MARK_FINDINGS_READ(DRAFT, "keep how far they have read the findings", teamClinicians()),
    COMPARE_SCREENING(READ, "compare what was found with a new screening"),
    SCREEN_AGAIN(WRITE, "have a case screened again by what they changed", teamClinicians()),
    READ_RESCREENING(READ, "see how far the screening of every case is", director()),
    RESCREEN(WRITE, "have every case screened again", director()),
    CLEAR_PAIN_FINDING(SIGN, "clear a finding that pain owns", painSeat()),
    CLEAR_MENTAL_HEALTH_FINDING(
            SIGN, "clear a finding that mental health owns", mentalHealthSeat()),
    CLEAR_THERAPY_FINDING(SIGN, "clear a finding that therapy owns", therapySeat()),
    SIGN_EXCEPTION(SIGN, "sign an exception that needs two seats", anySeat()),
    READ_SHEET(READ, "read the sheet of benefits and risks", teamClinicians()),
    READ_OWN_SHEET(READ, "read the sheet of benefits and risks about oneself", self()),
    DOWNLOAD_OWN_SHEET(READ, "download the sheet of benefits and risks about oneself", self()),

    READ_REVIEW(READ, "see the round, and who has signed", caseTeam()),
    DRAFT_OPINION(DRAFT, "write a draft of an opinion", anySeat()),
    GIVE_OPINION(SIGN, "give an opinion", anySeat()),
    READ_CONFERENCES(
            READ, "see conferences and their agenda", at(OFFICE, COORDINATOR), at(OFFICE, seats())),
    PLAN_CONFERENCE(WRITE, "plan conferences", at(OFFICE, COORDINATOR), at(OFFICE, seats())),
    MOVE_CONFERENCE(WRITE, "move a conference or call it off", at(OFFICE, COORDINATOR)),
    SET_AGENDA(
            WRITE,
            "put a case on an agenda or take it off",
            at(EVERY_CASE, COORDINATOR),
            at(TEAM, seats())),
    DRAFT_DECISION(DRAFT, "write a draft of the decision", anySeat()),
    DECIDE(WRITE, "record the decision as chair", anySeat()),
    SIGN_DECISION(SIGN, "sign the decision", anySeat()),
    REOPEN_REVIEW(WRITE, "open a new round", anySeat()),
    READ_OWN_DECISION(READ, "read the team's decision about oneself", self()),
    DOWNLOAD_OWN_DECISION(READ, "download the team's decision about oneself", self()),
    DOWNLOAD_DECISION(READ, "download the team's decision", caseTeam()),

    WRITE_PROCESS_NOTE(WRITE, "write process notes", therapySeat()),
    READ_PROCESS_NOTE(READ, "read their own process notes", therapySeat()),

    INVITE_PATIENT(WRITE, "invite the patient", at(EVERY_CASE, COORDINATOR)),
    READ_OWN_MATERIALS(READ, "read materials", self()),
    ANSWER_MATERIALS(WRITE, "keep what they have read and understood", self()),
    READ_UNDERSTANDING(READ, "see what the patient has read and understood", caseTeam()),
    READ_CONSENT(READ, "see how far the patient's consent is, and what it says", teamClinicians()),
    DOWNLOAD_CONSENT(READ, "download the patient's signed consent", teamClinicians()),
    OFFER_CONSENT(WRITE, "offer the patient a consent", painSeat()),
    NOTE_CONSENT_TALK(WRITE, "write down the talk before a consent", anySeat()),
    NOTE_CAPACITY(WRITE, "note the capacity to consent", anySeat()),
    RECORD_PAPER_CONSENT(WRITE, "record a consent signed on paper", anySeat()),
    CHECK_PAPER_CONSENT(SIGN, "check a consent on paper that another recorded", anySeat()),
    RECORD_CONSENT_END(WRITE, "record that the patient takes a consent back or says no", anySeat()),
    READ_OWN_CONSENT(READ, "read one's own consent", self()),
    DOWNLOAD_OWN_CONSENT(READ, "download the consent that one signed", self()),
    ANSWER_CONSENT(WRITE, "read and answer what one is to agree to", self()),
    SIGN_CONSENT(SIGN, "sign one's own consent", self()),
    END_OWN_CONSENT(WRITE, "take one's own consent back, or say no", self()),
    FIND_OWN_CASE(READ, "find one's own case", at(OFFICE, PATIENT)),
    READ_OWN_RECORD(READ, "read one's own record", self()),
    READ_OWN_TRAIL(READ, "see who opened one's record", at(OFFICE, PATIENT)),

    READ_POLICY(READ, "read the practice policy", at(OFFICE, team())),
    DRAFT_POLICY(DRAFT, "write a draft of the practice policy", director()),
    PROPOSE_POLICY(WRITE, "propose a practice policy", director()),
    SEND_BACK_POLICY(WRITE, "send a proposed policy back", at(OFFICE, seats())),
    ADOPT_POLICY(SIGN, "adopt a practice policy that another drafted", at(OFFICE, seats())),
    READ_CONSENT_FORMS(READ, "read the text that patients agree to", at(OFFICE, team())),
    WRITE_CONSENT_FORM(WRITE, "write a version of the text that patients agree to", director()),
    SEND_BACK_CONSENT_FORM(WRITE, "send a version of that text back", at(OFFICE, seats())),
    ADOPT_CONSENT_FORM(SIGN, "adopt a version of that text, two together", at(OFFICE, seats())),
    RESET_PASSWORD(WRITE, "reset a password, two together", at(OFFICE, officers())),
    READ_RESETS(READ, "see the resets of passwords", desk()),
    CONFIRM_IDENTITY(WRITE, "confirm in person who somebody is", desk()),
    OPEN_UNKNOWN_PAGE(READ, "open a page that does not exist or is not theirs"),
    READ_CONTACT_CHANGES(READ, "see the changes of addresses", desk()),
    CHANGE_CONTACT(WRITE, "change the address of an account, two together", desk()),
    READ_MAIL(READ, "see what was sent by mail", at(OFFICE, COORDINATOR, PRIVACY_OFFICER)),
    READ_ACCOUNTS(READ, "see the accounts and their roles", at(OFFICE, PRIVACY_OFFICER)),
    MANAGE_ACCOUNTS(WRITE, "manage accounts and roles", at(OFFICE, PRIVACY_OFFICER)),
    SEARCH_TRAIL(READ, "search the audit trail", at(OFFICE, PRIVACY_OFFICER));

    private final ActKind kind;
    private final String words;
    private final List<Grant> grants;

    @SafeVarargs
    Act(ActKind kind, String words, List<Grant>... grants) {
        this.kind = kind;
        this.words = words;
        this.grants = Arrays.stream(grants).flatMap(List::stream).toList();
    }

    public ActKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public List<Grant> grants() {
        return grants;
    }

    /// Whether somebody with these roles, so tied to the case, may.
    public boolean allows(Collection<Role> roles, @Nullable CaseRelation relation) {
        return grants.stream()
                .anyMatch(
                        grant -> roles.contains(grant.role()) && grant.relation().holds(relation));
    }
}
