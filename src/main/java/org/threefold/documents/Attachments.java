package org.threefold.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.kernel.Sha256;
import org.threefold.library.InvisibleCharacters;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Files that are attached to a case: PDF, JPEG and PNG, of at most 20 MB. Clinicians of the team
/// see all and open them; a coordinator adds, sees what they added themselves, and opens none.
@Service
@Transactional
public class Attachments {

    static final String NO_FILE = "There is no such file on this case.";
    static final String RETRACTED = "This file was retracted already.";
    static final String NO_REASON = "Write why, in up to 500 characters.";
    static final String CHANGED =
            "The bytes of this file are not those that were attached, so it is not handed out. Tell"
                    + " the privacy officer.";

    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final AttachmentStore store;
    private final CaseFiles cases;
    private final Live live;
    private final Clock clock;

    Attachments(Access access, AttachmentStore store, CaseFiles cases, Live live, Clock clock) {
        this.access = access;
        this.store = store;
        this.cases = cases;
        this.live = live;
        this.clock = clock;
    }

    /// Newest first, retracted ones too, without bytes.
    ///
    /// @param from how many come before
    public Outcome<AttachmentList> page(Actor by, CaseId caseId, int from, int howMany) {
        return access.ask(by, Act.READ_ATTACHMENTS, caseId)
                .map(permit -> page(permit, from, howMany));
    }

    private AttachmentList page(Permit permit, int from, int howMany) {
        var rows = store.page(permit, from, howMany);
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var attached = rows.stream().map(AttachmentStore.Counted::attachment).toList();
        permit.shows("Documents", false);
        return new AttachmentList(
                new Page<>(attached, from + 1, total),
                permit.also(Act.ADD_ATTACHMENT),
                permit.also(Act.OPEN_ATTACHMENT));
    }

    /// Attaches a file that was looked through. Sending the same form again attaches nothing more.
    public Outcome<Attachment> add(
            Actor by, CaseId caseId, AttachmentDraft draft, UploadedFile file) {
        return access.ask(by, Act.ADD_ATTACHMENT, caseId, "file " + draft.id())
                .then(permit -> add(permit, draft, file));
    }

    private Outcome<Attachment> add(Permit permit, AttachmentDraft draft, UploadedFile file) {
        var problems = draft.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) return problems.getFirst().refused();
        var known = store.find(permit, draft.id());
        if (known.isPresent()) return new Outcome.Done<>(known.get());
        store.append(permit, draft, file, now());
        live.changed(permit, ChangeKind.of("documents.attachment.added"));
        return found(permit, draft.id());
    }

    /// The file itself. What was retracted can still be opened: it is part of the record.
    public Outcome<AttachmentFile> open(Actor by, CaseId caseId, AttachmentId id) {
        return access.ask(by, Act.OPEN_ATTACHMENT, caseId, "file " + id)
                .then(permit -> found(permit, id).then(it -> open(permit, it)));
    }

    private Outcome<AttachmentFile> open(Permit permit, Attachment attachment) {
        var content = store.content(permit, attachment.id());
        var file = cases.file(permit);
        if (content.isEmpty() || file.isEmpty()) return new Outcome.Refused<>(NO_FILE);
        if (!Sha256.hex(content.get()).equals(attachment.sha256()))
            return new Outcome.Refused<>(CHANGED);
        return new Outcome.Done<>(
                new AttachmentFile(name(file.get(), attachment), attachment.type(), content.get()));
    }

    /// Says why a file does not count. It stays on the list, with the reason.
    public Outcome<Attachment> retract(Actor by, CaseId caseId, AttachmentId id, String reason) {
        return access.ask(by, Act.RETRACT_ATTACHMENT, caseId, "file " + id)
                .then(permit -> found(permit, id).then(it -> retract(permit, it, reason)));
    }

    private Outcome<Attachment> retract(Permit permit, Attachment attachment, String reason) {
        var why = InvisibleCharacters.without(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) return new Outcome.Refused<>(NO_REASON);
        if (attachment.retraction().isPresent()) return new Outcome.Refused<>(RETRACTED);
        store.retract(permit, attachment.id(), why, now());
        live.changed(permit, ChangeKind.of("documents.attachment.retracted"));
        return found(permit, attachment.id());
    }

    private Outcome<Attachment> found(Permit permit, AttachmentId id) {
        Optional<Attachment> found = store.find(permit, id);
        return found.<Outcome<Attachment>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(NO_FILE));
    }

    /// `TF-2026-0117-ecg-0b2c4d5e.png`
    private static String name(CaseFile file, Attachment attachment) {
        var kind = attachment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return file.number()
                + "-"
                + kind
                + "-"
                + attachment.sha256().substring(0, 8)
                + "."
                + attachment.type().extension();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
