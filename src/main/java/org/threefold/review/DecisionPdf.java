package org.threefold.review;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.DocumentText;
import org.threefold.documents.PdfDocuments;
import org.threefold.documents.PdfFile;
import org.threefold.documents.PlainBlocks;
import org.threefold.kernel.Days;
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;

/// The decision on paper, as the patient reads it: the words that all three signed, and nothing
/// that is not on their page.
@Component
class DecisionPdf {

    private static final String NAME = "decision";

    private static final Messages WORDS = Messages.beside(DecisionPdf.class);

    private final DecisionDesk decisions;
    private final PdfDocuments documents;
    private final Clock clock;

    DecisionPdf(DecisionDesk decisions, PdfDocuments documents, Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.clock = clock;
    }

    Outcome<PdfFile> own(Permit permit, Locale language) {
        return decisions
                .lastLocked(permit)
                .map(it -> documents.print(permit, text(it, language)))
                .orElseGet(DecisionReason.NOTHING_DECIDED::refused);
    }

    private DocumentText text(Decided decided, Locale language) {
        var blocks = new ArrayList<DocumentBlock>();
        blocks.addAll(PlainBlocks.of(decided.plainWords()));
        blocks.add(
                new DocumentBlock.Paragraph(
                        WORDS.text(
                                language,
                                "printed.signed",
                                Days.patient(decided.at().atZone(clock.getZone()).toLocalDate()),
                                decided.chairName())));
        blocks.add(new DocumentBlock.Heading(WORDS.text(language, "printed.ask")));
        blocks.add(new DocumentBlock.Paragraph(WORDS.text(language, "printed.ask.text")));
        return new DocumentText(
                NAME,
                WORDS.text(language, "printed.title"),
                DocumentText.Reader.PATIENT,
                language,
                blocks);
    }
}
