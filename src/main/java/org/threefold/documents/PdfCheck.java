package org.threefold.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks through a PDF of somebody else, without drawing a page of it: that it can be read, is not
/// encrypted, has a sane number of pages, and holds nothing that acts.
final class PdfCheck {

    static final int MOST_PAGES = 500;

    static final String ENCRYPTED =
            "This PDF is protected by a password or encrypted. Save it without protection, and"
                    + " attach that.";
    static final String SCRIPT =
            "This PDF holds a script (JavaScript). Print it to a new PDF, and attach that.";
    static final String EMBEDDED =
            "This PDF holds other files or media inside. Attach those that matter one by one.";
    static final String LAUNCHES =
            "This PDF would start a program or send a form. Print it to a new PDF, and attach that.";
    static final String PAGES = "This PDF has more than " + MOST_PAGES + " pages. Attach a part.";
    static final String NO_PAGES = "This PDF has no page.";
    static final String UNREADABLE =
            "This PDF cannot be read: it is damaged or cut off. Print it to a new PDF, and attach"
                    + " that.";
    static final String TOO_MUCH =
            "This PDF holds more than is let in. Print it to a new PDF, and attach that.";

    private static final Set<COSName> SCRIPTS =
            Set.of(COSName.JS, COSName.JAVA_SCRIPT, COSName.getPDFName("XFA"));
    private static final Set<COSName> FILES =
            Set.of(
                    COSName.getPDFName("EmbeddedFiles"),
                    COSName.EF,
                    COSName.getPDFName("RichMediaContent"),
                    COSName.getPDFName("3DD"),
                    COSName.getPDFName("Sound"),
                    COSName.getPDFName("Movie"));
    private static final Set<COSName> ACTIONS =
            Set.of(
                    COSName.getPDFName("Launch"),
                    COSName.getPDFName("SubmitForm"),
                    COSName.getPDFName("ImportData"),
                    COSName.getPDFName("GoToE"),
                    COSName.getPDFName("Rendition"));

    private PdfCheck() {}

    /// The names that PDFBox made of it are let go of afterwards, since it keeps those that it does
    /// not know itself for good. Names are compared by their text, so that whoever reads or prints
    /// at the same time loses nothing.
    @SuppressWarnings("deprecation") // nothing takes its place
    static Optional<String> objectionTo(byte[] file) {
        var bounds = new PdfBounds();
        try {
            var objection = objectionTo(new BoundedPdfParser(file, bounds));
            if (bounds.isTooMuch()) return Optional.of(TOO_MUCH);
            return bounds.isUnreadable() ? Optional.of(UNREADABLE) : objection;
        } catch (IOException damaged) {
            return Optional.of(UNREADABLE);
        } finally {
            COSName.clearResources();
        }
    }

    private static Optional<String> objectionTo(BoundedPdfParser parser) {
        try (var pdf = parser.parse(false)) {
            return objectionTo(pdf);
        } catch (BoundedPdfParser.Encrypted locked) {
            return Optional.of(ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.of(UNREADABLE);
        }
    }

    private static Optional<String> objectionTo(PDDocument pdf) throws IOException {
        var found = acting(pdf.getDocument().getTrailer());
        if (found.isPresent()) return found;
        int pages = pdf.getNumberOfPages();
        if (pages > MOST_PAGES) return Optional.of(PAGES);
        if (pages < 1) return Optional.of(NO_PAGES);
        for (int page = 0; page < pages; page++) pdf.getPage(page).getMediaBox();
        return Optional.empty();
    }

    /// Every object that the trailer leads to is looked at, whatever it is for.
    private static Optional<String> acting(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>(List.of(trailer));
        while (!next.isEmpty()) {
            var base = next.poll();
            if (base instanceof COSObject reference) base = reference.getObject();
            if (base == null || !seen.add(base)) continue;
            switch (base) {
                case COSDictionary dictionary -> {
                    var found = objectionTo(dictionary);
                    if (found.isPresent()) return found;
                    dictionary.getValues().stream().filter(PdfCheck::leadsOn).forEach(next::add);
                }
                case COSArray array ->
                        array.toList().stream().filter(PdfCheck::leadsOn).forEach(next::add);
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean leadsOn(COSBase base) {
        return base instanceof COSObject
                || base instanceof COSDictionary
                || base instanceof COSArray;
    }

    private static Optional<String> objectionTo(COSDictionary dictionary) {
        if (SCRIPTS.stream().anyMatch(dictionary::containsKey)) return Optional.of(SCRIPT);
        if (FILES.stream().anyMatch(dictionary::containsKey)) return Optional.of(EMBEDDED);
        var action = dictionary.getCOSName(COSName.S);
        if (action == null) return Optional.empty();
        if (action.equals(COSName.JAVA_SCRIPT)) return Optional.of(SCRIPT);
        return ACTIONS.contains(action) ? Optional.of(LAUNCHES) : Optional.empty();
    }
}
