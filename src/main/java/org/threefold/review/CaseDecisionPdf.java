package org.threefold.review;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.DocumentText;
import org.threefold.documents.PdfDocuments;
import org.threefold.documents.PdfFile;
import org.threefold.documents.PlainBlocks;
import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The decision of a case on paper, for staff: the question, what was decided, and who signed. The
/// dissent with its answer is on it for whoever may read it, which is not the coordinator.
@Component
class CaseDecisionPdf {

    private final RoundDesk rounds;
    private final PdfDocuments documents;
    private final Clock clock;

    CaseDecisionPdf(RoundDesk rounds, PdfDocuments documents, Clock clock) {
        this.rounds = rounds;
        this.documents = documents;
        this.clock = clock;
    }

    /// The last decision that all three have signed.
    Outcome<PdfFile> of(Permit permit) {
        var locked =
                rounds.rounds(permit, rounds.seats(permit)).stream()
                        .filter(RoundView::locked)
                        .toList();
        return locked.isEmpty()
                ? DecisionReason.NOTHING_DECIDED.refused()
                : documents.print(permit, text(locked.getLast()));
    }

    private DocumentText text(RoundView view) {
        var decided = view.decision().orElseThrow();
        var blocks = new ArrayList<DocumentBlock>();
        blocks.add(facts(view, decided));
        view.ruling().ifPresent(it -> blocks.addAll(dissent(it.minutes())));
        blocks.add(new DocumentBlock.Heading("What the patient reads"));
        blocks.addAll(PlainBlocks.of(decided.plainWords()));
        view.ruling().ifPresent(it -> blocks.addAll(signatures(it)));
        return new DocumentText(
                "team-decision",
                "Decision of the team",
                DocumentText.Reader.STAFF,
                Messages.BASE,
                blocks);
    }

    private DocumentBlock facts(RoundView view, Decided decided) {
        var signed =
                decided.signed().stream()
                        .sorted()
                        .map(Discipline::words)
                        .collect(Collectors.joining(", "));
        return new DocumentBlock.Facts(
                List.of(
                        new DocumentBlock.Fact("Question", view.round().question()),
                        new DocumentBlock.Fact("Decision", decided.decision().sentence()),
                        new DocumentBlock.Fact("Chair", decided.chairName()),
                        new DocumentBlock.Fact("Recorded", day(decided.at())),
                        new DocumentBlock.Fact("Signed by", signed)));
    }

    private static List<DocumentBlock> dissent(Minutes minutes) {
        var blocks = new ArrayList<DocumentBlock>();
        for (var one : minutes.dissent()) {
            if (blocks.isEmpty()) blocks.add(new DocumentBlock.Heading("Dissent"));
            blocks.add(
                    new DocumentBlock.Paragraph(
                            one.discipline().words() + " would " + one.position().verb() + "."));
            if (one.answer() != null)
                blocks.add(new DocumentBlock.Paragraph("Answer of the chair: " + one.answer()));
        }
        return blocks;
    }

    private List<DocumentBlock> signatures(Ruling ruling) {
        var rows =
                ruling.signatures().stream()
                        .map(
                                it ->
                                        List.of(
                                                it.seat().words(),
                                                it.signature().printedName(),
                                                day(it.signature().at())))
                        .toList();
        return List.of(
                new DocumentBlock.Heading("Signatures"),
                new DocumentBlock.Table(List.of("Seat", "Name", "Day"), rows),
                new DocumentBlock.Note(
                        ruling.intact()
                                ? Ruling.MEANING
                                : "This text is not the one that was signed."));
    }

    private String day(Instant at) {
        return Days.staff(at.atZone(clock.getZone()).toLocalDate());
    }
}
