package org.threefold.casefile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Case files: the person, the record number, and the question with its wordings.
@Service
@Transactional
public class CaseFiles {

    private final Access access;
    private final CaseDesk cases;

    CaseFiles(Access access, CaseDesk cases) {
        this.access = access;
        this.cases = cases;
    }

    /// Writes a person down for the first time, for a module that holds a permit to do so.
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(Permit permit, Person person, Instant now) {
        cases.register(permit, person, now);
    }

    /// A person that whoever holds the permit may see.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Person> person(Permit permit, PatientId id) {
        return cases.person(permit, id);
    }

    /// Opens the case of the permit. [CaseOpened] is heard in the same transaction, so what came
    /// with the referral is stored with the case, or neither is.
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseId open(Permit permit, NewCase opened) {
        return cases.open(permit, opened);
    }

    /// The case, for whoever is related to it; anybody else learns that there is none.
    public Outcome<CaseFile> find(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CASE, caseId).then(cases::find);
    }

    /// The case, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseFile> file(Permit permit) {
        return cases.file(permit);
    }

    /// The question that stands, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FramedQuestion> question(Permit permit) {
        return cases.question(permit);
    }

    /// What the case is judged by, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Candidate> candidate(Permit permit) {
        return cases.candidate(permit);
    }

    /// From when and whether still it is followed, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseSpan> span(Permit permit) {
        return cases.span(permit);
    }

    /// Puts the question in other words. The old wording stays legible.
    public Outcome<CaseFile> reframe(Actor by, UUID command, CaseId caseId, String question) {
        return access.ask(by, Act.FRAME_QUESTION, caseId)
                .then(permit -> cases.reframe(permit, command, question.strip()));
    }
}
