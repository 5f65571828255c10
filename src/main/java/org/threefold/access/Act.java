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
    READ_CASE(READ, "see a case, where it stands and its team", caseMembers(), at(SELF, PATIENT)),
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
            at(SELF, PATIENT)),
    LIST_COLLEAGUES(READ, "see who could take a seat", at(OFFICE, COORDINATOR)),
    ASSIGN_SEAT(WRITE, "give a seat on a case", at(EVERY_CASE, COORDINATOR)),
    NAME_COVER(
            WRITE,
            "name who covers a case, from when until when",
            at(EVERY_CASE, COORDINATOR),
            at(SEAT, seats())),

    BREAK_THE_GLASS(SIGN, "open a case in an emergency", at(EVERY_CASE, clinicians())),
    END_EMERGENCY(WRITE, "end their own emergency access", at(EVERY_CASE, clinicians())),
    FIND_IN_EMERGENCY(SIGN, "find a case in an emergency", at(OFFICE, clinicians())),
    READ_EMERGENCIES(READ, "see who opened a case in an emergency", at(OFFICE, officers())),
    REVIEW_EMERGENCY(WRITE, "review the emergency access of another", at(OFFICE, officers())),
    RECORD_DEATH(WRITE, "record that the person of a case has died", caseTeam()),
    READ_EVIDENCE(READ, "read the evidence library", at(OFFICE, team())),
    PREVIEW_EVIDENCE(READ, "read a file for the evidence library", at(OFFICE, MEDICAL_DIRECTOR)),
    KEEP_EVIDENCE(
            WRITE,
            "add to the evidence library, and mark what does not hold",
            at(OFFICE, MEDICAL_DIRECTOR)),
    PREVIEW_REFERRAL(READ, "read a file to be sent as a referral", senders()),
    SEND_REFERRAL(WRITE, "send a referral", senders()),
    DRAFT_REFERRAL(DRAFT, "write a referral not sent yet", at(OFFICE, COORDINATOR, REFERRER)),
    READ_REFERRALS(READ, "read referrals", at(OFFICE, COORDINATOR)),
    READ_OWN_REFERRALS(READ, "read the referrals they sent", at(OFFICE, REFERRER)),
    TRIAGE_REFERRAL(WRITE, "accept, query or decline a referral", at(OFFICE, COORDINATOR)),
    FRAME_QUESTION(
            WRITE, "put the question to the team", at(EVERY_CASE, COORDINATOR), at(SEAT, seats())),

    READ_EVALUATION(READ, "read history and evaluation", chartReaders()),
    READ_SUBSTANCE_USE(READ, "read substance-use records (PART2)", at(SEAT, seats())),
    WRITE_PAIN_SECTION(
            WRITE, "answer questions of the pain sections", at(PAIN_SEAT, PAIN_SPECIALIST)),
    WRITE_MENTAL_HEALTH_SECTION(
            WRITE,
            "answer questions of the mental-health sections",
            at(MENTAL_HEALTH_SEAT, MENTAL_HEALTH_PROFESSIONAL)),
    WRITE_THERAPY_SECTION(
            WRITE, "answer questions of the therapy sections", at(THERAPY_SEAT, THERAPIST)),
    SIGN_PAIN_SECTION(SIGN, "sign the pain sections", at(PAIN_SEAT, PAIN_SPECIALIST)),
    SIGN_MENTAL_HEALTH_SECTION(
            SIGN,
            "sign the mental-health sections",
            at(MENTAL_HEALTH_SEAT, MENTAL_HEALTH_PROFESSIONAL)),
    SIGN_THERAPY_SECTION(SIGN, "sign the therapy sections", at(THERAPY_SEAT, THERAPIST)),
    REPORT_FACTS(WRITE, "store what a referral reports", at(EVERY_CASE, COORDINATOR)),

    READ_ATTACHMENTS(
            READ, "see what is attached to a case", at(EVERY_CASE, COORDINATOR), chartReaders()),
    OPEN_ATTACHMENT(READ, "open what is attached to a case", chartReaders()),
    ADD_ATTACHMENT(WRITE, "attach a file to a case", caseTeam()),
    RETRACT_ATTACHMENT(WRITE, "retract what is attached to a case", caseTeam()),
    READ_OPIOIDS(READ, "see which opioids are prescribed and taken", chartReaders()),
    READ_OWN_DIARY(READ, "read one's own diary of opioids", at(SELF, PATIENT)),
    KEEP_OPIOID_DIARY(WRITE, "keep a diary of the opioids one takes", at(SELF, PATIENT)),
    READ_OWN_MEASURES(READ, "see one's own questionnaires", at(SELF, PATIENT)),
    ANSWER_MEASURES(WRITE, "answer questionnaires about oneself", at(SELF, PATIENT)),
    READ_MEASURES(READ, "see what was measured, and totals", chartReaders()),
    READ_MEASURE_ANSWERS(
            READ, "read single answers about mood, safety and substances", at(SEAT, seats())),
    READ_MEASURES_DUE(
            READ,
            "see which questionnaires are due and done",
            at(EVERY_CASE, COORDINATOR),
            chartReaders()),
    OPEN_MEASURE(READ, "open a questionnaire that is being filled in", at(TEAM, clinicians())),
    BEGIN_MEASURE(WRITE, "begin a questionnaire, or go on with one", at(TEAM, clinicians())),
    TAKE_MEASURES(WRITE, "ask, rate, and fill in for the patient", at(TEAM, clinicians())),
    CORRECT_MEASURES(WRITE, "correct a questionnaire that was sent", at(SEAT, seats())),
    READ_ALARM(READ, "read an answer that asks for help", alarmReaders()),
    SETTLE_ALARM(WRITE, "act on an answer that asks for help", alarmReaders()),
    ESCALATE_ALARMS(WRITE, "ask the next about an alarm that nobody closed"),
    READ_INSTRUMENTS(READ, "read instruments and their licences", at(OFFICE, team())),
    BRING_WORDING(WRITE, "put a licensed wording in use", at(OFFICE, MEDICAL_DIRECTOR)),

    ANSWER_INTAKE(WRITE, "answer what is asked at home", at(SELF, PATIENT)),
    READ_OWN_INTAKE(READ, "see one's own answers from home", at(SELF, PATIENT)),
    READ_INTAKE(READ, "read what the patient answered at home", chartReaders()),
    MARK_INTAKE_READ(
            WRITE, "say that they have read the answers from home", at(TEAM, clinicians())),
    FOLLOW_INTAKE(
            READ,
            "see how far the patient's answers at home are",
            at(EVERY_CASE, COORDINATOR),
            chartReaders()),

    READ_FINDINGS(READ, "read what stands in the way", chartReaders()),
    MARK_FINDINGS_READ(DRAFT, "keep how far they have read the findings", at(TEAM, clinicians())),
    COMPARE_SCREENING(READ, "compare what was found with a new screening"),
    SCREEN_AGAIN(WRITE, "have a case screened again by what they changed", at(TEAM, clinicians())),
    READ_RESCREENING(
            READ, "see how far the screening of every case is", at(OFFICE, MEDICAL_DIRECTOR)),
    RESCREEN(WRITE, "have every case screened again", at(OFFICE, MEDICAL_DIRECTOR)),
    CLEAR_PAIN_FINDING(SIGN, "clear a finding that pain owns", at(PAIN_SEAT, PAIN_SPECIALIST)),
    CLEAR_MENTAL_HEALTH_FINDING(
            SIGN,
            "clear a finding that mental health owns",
            at(MENTAL_HEALTH_SEAT, MENTAL_HEALTH_PROFESSIONAL)),
    CLEAR_THERAPY_FINDING(SIGN, "clear a finding that therapy owns", at(THERAPY_SEAT, THERAPIST)),
    SIGN_EXCEPTION(SIGN, "sign an exception that needs two seats", at(SEAT, seats())),
    READ_SHEET(READ, "read the sheet of benefits and risks", at(TEAM, clinicians())),
    READ_OWN_SHEET(READ, "read the sheet of benefits and risks about oneself", at(SELF, PATIENT)),
    DOWNLOAD_OWN_SHEET(
            READ, "download the sheet of benefits and risks about oneself", at(SELF, PATIENT)),

    READ_REVIEW(READ, "see the round, and who has signed", caseTeam()),
    DRAFT_OPINION(DRAFT, "write a draft of an opinion", at(SEAT, seats())),
    GIVE_OPINION(SIGN, "give an opinion", at(SEAT, seats())),
    READ_CONFERENCES(
            READ, "see conferences and their agenda", at(OFFICE, COORDINATOR), at(OFFICE, seats())),
    PLAN_CONFERENCE(WRITE, "plan conferences", at(OFFICE, COORDINATOR), at(OFFICE, seats())),
    MOVE_CONFERENCE(WRITE, "move a conference or call it off", at(OFFICE, COORDINATOR)),
    SET_AGENDA(
            WRITE,
            "put a case on an agenda or take it off",
            at(EVERY_CASE, COORDINATOR),
            at(TEAM, seats())),
    DRAFT_DECISION(DRAFT, "write a draft of the decision", at(SEAT, seats())),
    DECIDE(WRITE, "record the decision as chair", at(SEAT, seats())),
    SIGN_DECISION(SIGN, "sign the decision", at(SEAT, seats())),
    REOPEN_REVIEW(WRITE, "open a new round", at(SEAT, seats())),
    READ_OWN_DECISION(READ, "read the team's decision about oneself", at(SELF, PATIENT)),
    DOWNLOAD_OWN_DECISION(READ, "download the team's decision about oneself", at(SELF, PATIENT)),
    DOWNLOAD_DECISION(READ, "download the team's decision", caseTeam()),

    WRITE_PROCESS_NOTE(WRITE, "write process notes", at(THERAPY_SEAT, THERAPIST)),
    READ_PROCESS_NOTE(READ, "read their own process notes", at(THERAPY_SEAT, THERAPIST)),

    INVITE_PATIENT(WRITE, "invite the patient", at(EVERY_CASE, COORDINATOR)),
    READ_OWN_MATERIALS(READ, "read materials", at(SELF, PATIENT)),
    ANSWER_MATERIALS(WRITE, "keep what they have read and understood", at(SELF, PATIENT)),
    READ_UNDERSTANDING(READ, "see what the patient has read and understood", caseTeam()),
    FIND_OWN_CASE(READ, "find one's own case", at(OFFICE, PATIENT)),
    READ_OWN_RECORD(READ, "read one's own record", at(SELF, PATIENT)),
    READ_OWN_TRAIL(READ, "see who opened one's record", at(OFFICE, PATIENT)),

    READ_POLICY(READ, "read the practice policy", at(OFFICE, team())),
    DRAFT_POLICY(DRAFT, "write a draft of the practice policy", at(OFFICE, MEDICAL_DIRECTOR)),
    PROPOSE_POLICY(WRITE, "propose a practice policy", at(OFFICE, MEDICAL_DIRECTOR)),
    SEND_BACK_POLICY(WRITE, "send a proposed policy back", at(OFFICE, seats())),
    ADOPT_POLICY(SIGN, "adopt a practice policy that another drafted", at(OFFICE, seats())),
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
