package org.threefold.documents;

import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.kernel.Outcome;

import java.time.Clock;

/// Prints documents about one case, in one look, for a module that holds a permit to hand them out.
/// Printing is part of that act: where it fails, the act has failed.
@Component
public class PdfDocuments {

    private final CaseFiles cases;
    private final Letterhead letterhead;
    private final Clock clock;
    private final PdfRenderer renderer = new PdfRenderer();

    PdfDocuments(CaseFiles cases, Letterhead letterhead, Clock clock) {
        this.cases = cases;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /// Refuses where whoever asks sees no case file.
    public Outcome<PdfFile> print(Permit permit, DocumentText text) {
        return cases.file(permit)
                .<Outcome<PdfFile>>map(file -> new Outcome.Done<>(print(file, text)))
                .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND));
    }

    private PdfFile print(CaseFile file, DocumentText text) {
        var head =
                new DocumentHead(
                        letterhead.lines(),
                        file.person().fullName(),
                        file.person().birthDate(),
                        file.number(),
                        clock.instant(),
                        clock.getZone());
        return print(text, head);
    }

    /// Prints from values alone: nothing is looked up, and no permit is needed.
    public PdfFile print(DocumentText text, DocumentHead head) {
        return renderer.print(text, head, letterhead.paper());
    }
}
