package org.threefold.appraisal;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.DocumentText;
import org.threefold.documents.PdfDocuments;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Days;
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A kept sheet on paper, as the patient reads it: plain words, each with where it is from, and the
/// other side where sources disagree.
@Component
class SheetPdf {

    private static final String NAME = "benefits-and-risks";

    private static final Messages WORDS = Messages.beside(SheetPdf.class);

    private final PdfDocuments documents;
    private final Clock clock;

    SheetPdf(PdfDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// Refuses a sheet whose words are not those that were kept.
    Outcome<PdfFile> of(Permit permit, KeptSheet kept, Locale language) {
        return kept.intact()
                ? documents.print(permit, text(kept, language))
                : SheetReason.CHANGED.refused();
    }

    private DocumentText text(KeptSheet kept, Locale language) {
        var blocks = new ArrayList<DocumentBlock>();
        blocks.add(new DocumentBlock.Paragraph(WORDS.text(language, "printed.lead")));
        var told = new HashSet<String>();
        kept.sheet().parts().forEach(part -> blocks.addAll(part(part, told, language)));
        var day = Days.patient(kept.at().atZone(clock.getZone()).toLocalDate());
        blocks.add(new DocumentBlock.Paragraph(WORDS.text(language, "printed.as-of", day)));
        return new DocumentText(
                NAME,
                WORDS.text(language, "printed.title"),
                DocumentText.Reader.PATIENT,
                language,
                blocks);
    }

    private static List<DocumentBlock> part(Part part, Set<String> told, Locale language) {
        var lines = part.lines().stream().filter(it -> !it.plain().isEmpty()).toList();
        if (lines.isEmpty()) return List.of();
        var blocks = new ArrayList<DocumentBlock>();
        blocks.add(new DocumentBlock.Heading(part.kind().plain()));
        for (var line : lines) {
            blocks.add(new DocumentBlock.Paragraph(line.plain()));
            if (line.basis() != null) blocks.add(new DocumentBlock.Note(line.basis().plain()));
            if (!line.flag().isEmpty())
                blocks.add(new DocumentBlock.Note(WORDS.text(language, "printed.fallen")));
            told.add(line.plain());
            if (line.disputed()) blocks.addAll(others(line, told, language));
        }
        return blocks;
    }

    /// The other side: in full where it was not told yet, by name where it was.
    private static List<DocumentBlock> others(Line line, Set<String> told, Locale language) {
        var fresh = line.otherSide().stream().map(Line::plain).filter(told::add).toList();
        if (fresh.isEmpty())
            return List.of(
                    new DocumentBlock.Note(
                            WORDS.text(language, "printed.others.named", names(line))));
        return List.of(
                new DocumentBlock.Note(WORDS.text(language, "printed.others")),
                new DocumentBlock.Bullets(fresh));
    }

    private static String names(Line line) {
        return line.otherSide().stream()
                .map(Line::basis)
                .filter(Objects::nonNull)
                .map(Basis::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
