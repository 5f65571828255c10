package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.documents.AttachmentDraft;
import org.threefold.documents.AttachmentId;
import org.threefold.documents.AttachmentKind;
import org.threefold.documents.Attachments;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.DocumentHead;
import org.threefold.documents.DocumentText;
import org.threefold.documents.PdfDocuments;
import org.threefold.documents.UploadedFile;
import org.threefold.kernel.CaseId;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What is attached to the case of Per Lindqvist: a letter that came by post, an ECG, and a
/// laboratory result.
@Component
@Profile("demo")
class DemoAttachments {

    private final Practice practice;
    private final WorkLists workLists;
    private final CaseFiles cases;
    private final Attachments attachments;
    private final PdfDocuments documents;
    private final Clock clock;

    DemoAttachments(
            Practice practice,
            WorkLists workLists,
            CaseFiles cases,
            Attachments attachments,
            PdfDocuments documents,
            Clock clock) {
        this.workLists = workLists;
        this.cases = cases;
        this.practice = practice;
        this.attachments = attachments;
        this.documents = documents;
        this.clock = clock;
    }

    void tell() {
        var file = done(cases.find(practice.staff(Cast.DANA), caseOf("LINDQVIST")));
        var caseId = file.id();
        var letter = printed(file, "Harbor Pain Clinic", "letter", "Letter", DemoPapers.letter());
        attach(
                Cast.CORA,
                caseId,
                AttachmentKind.OUTSIDE_LETTER,
                "Harbor Pain Clinic, letter",
                21,
                letter);
        attach(Cast.DANA, caseId, AttachmentKind.ECG, "ECG at rest, lead II", 12, DemoPapers.ecg());
        var results =
                printed(
                        file,
                        "Riverside Laboratory",
                        "results",
                        "Results",
                        DemoPapers.laboratory());
        attach(Cast.DANA, caseId, AttachmentKind.LABORATORY, "Liver, kidney, urine", 11, results);
    }

    private byte[] printed(
            CaseFile file, String from, String name, String title, List<DocumentBlock> blocks) {
        var text = new DocumentText(name, title, DocumentText.Reader.STAFF, Locale.ENGLISH, blocks);
        var head =
                new DocumentHead(
                        List.of(from, "Fictional"),
                        file.person().fullName(),
                        file.person().birthDate(),
                        file.number(),
                        clock.instant(),
                        clock.getZone());
        return documents.print(text, head).content();
    }

    private void attach(
            Cast by, CaseId caseId, AttachmentKind kind, String title, int daysAgo, byte[] file) {
        var draft =
                new AttachmentDraft(
                        AttachmentId.next(), kind, title, LocalDate.now(clock).minusDays(daysAgo));
        done(attachments.add(practice.staff(by), caseId, draft, done(UploadedFile.of(file))));
    }

    private CaseId caseOf(String family) {
        return done(workLists.cases(practice.staff(Cast.CORA), CaseQuery.recent(), 0, 25))
                .rows()
                .stream()
                .filter(it -> it.person().startsWith(family))
                .findFirst()
                .orElseThrow()
                .caseId();
    }
}
