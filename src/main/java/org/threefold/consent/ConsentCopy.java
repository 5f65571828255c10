package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.documents.DocumentBlock;
import org.threefold.documents.DocumentBlock.Fact;
import org.threefold.documents.DocumentText;
import org.threefold.documents.PdfDocuments;
import org.threefold.documents.PdfFile;
import org.threefold.documents.PlainBlocks;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The copy of a consent that goes to the signer: the text that was signed, to the letter, scope,
/// choices and signature, and above them what was taken back since
/// (src/docs/clinical/course-of-care.md, "When a consent is signed"). Patient and team
/// get the same.
@Component
class ConsentCopy {

    private static final String NAME = "consent";

    private final ConsentReader reader;
    private final PdfDocuments documents;
    private final Clock clock;

    ConsentCopy(ConsentReader reader, PdfDocuments documents, Clock clock) {
        this.reader = reader;
        this.documents = documents;
        this.clock = clock;
    }

    /// Refuses a paper that two others have not looked at yet, and what is stored otherwise than it
    /// was signed.
    Outcome<PdfFile> of(Permit permit, UUID signature, Locale language) {
        var facts = reader.of(permit);
        var found = facts.signed().stream().filter(it -> it.id().equals(signature)).findFirst();
        if (found.isEmpty()) return ConsentReason.NOTHING_SIGNED.refused();
        return facts.intact(found.get())
                ? documents.print(permit, text(facts, found.get(), language))
                : ConsentReason.CHANGED.refused();
    }

    private DocumentText text(ConsentFacts facts, ConsentSignature it, Locale language) {
        var words = new CopyWords(language, clock.getZone());
        var terms = new TermWords(language);
        var offer = facts.offer(it.offer());
        var form = facts.form(offer);
        var blocks = new ArrayList<DocumentBlock>();
        blocks.add(new DocumentBlock.Paragraph(words.text("lead")));
        blocks.addAll(ended(facts, it, words));
        blocks.add(new DocumentBlock.Heading(words.text("scope")));
        blocks.add(facts(terms.scope(offer)));
        blocks.add(new DocumentBlock.Heading(words.text("choices")));
        blocks.add(facts(terms.choices(it.choices())));
        blocks.add(new DocumentBlock.Heading(words.text("signature")));
        blocks.add(new DocumentBlock.Paragraph(it.meaning()));
        blocks.add(new DocumentBlock.Facts(signature(it, offer, words)));
        blocks.add(new DocumentBlock.Note(words.text("text.sha256", it.formSha256())));
        blocks.add(new DocumentBlock.Note(words.text("all.sha256", it.shownSha256())));
        blocks.add(new DocumentBlock.Heading(form.title()));
        for (var page : form.paragraphs()) {
            blocks.add(new DocumentBlock.Heading(words.page(page)));
            blocks.addAll(PlainBlocks.of(page.text()));
        }
        return new DocumentText(
                NAME, words.text("title"), DocumentText.Reader.PATIENT, language, blocks);
    }

    private static List<DocumentBlock> ended(
            ConsentFacts facts, ConsentSignature it, CopyWords words) {
        var blocks = new ArrayList<DocumentBlock>();
        var endings = facts.endings(it).stream().map(words::ended).toList();
        if (!endings.isEmpty()) {
            blocks.add(new DocumentBlock.Heading(words.text("ended")));
            blocks.add(new DocumentBlock.Bullets(endings));
        }
        facts.signedAfter(it)
                .ifPresent(
                        later -> {
                            blocks.add(new DocumentBlock.Heading(words.text("again")));
                            blocks.add(new DocumentBlock.Paragraph(words.again(later)));
                        });
        return blocks;
    }

    private static List<Fact> signature(ConsentSignature it, Offer offer, CopyWords words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("name"), it.typedName()));
        facts.add(new Fact(words.text("signed"), words.signed(it)));
        if (it.manner() == ConsentSignature.Manner.PAPER) {
            facts.add(new Fact(words.text("recorded"), words.by(it.recordedByName(), it.at())));
            it.checks()
                    .forEach(
                            by ->
                                    facts.add(
                                            new Fact(
                                                    words.text("checked"),
                                                    words.by(by.name(), by.at()))));
        }
        facts.add(new Fact(words.text("until"), words.until(it, offer)));
        facts.add(new Fact(words.text("version"), words.version(offer)));
        return facts;
    }

    private static DocumentBlock facts(List<TermWords.Term> terms) {
        return new DocumentBlock.Facts(
                terms.stream().map(it -> new Fact(it.name(), it.value())).toList());
    }
}
