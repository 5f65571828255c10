package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import org.threefold.consent.ConsentSignature;
import org.threefold.consent.OwnConsent;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.PageTexts;

import java.util.List;

/// The ways to the copies of what one signed.
record ConsentCopies(OwnConsent consent, Mine mine) {

    /// The copy of what one signed last.
    FileDownload last(ConsentSignature it) {
        return of(it, PortalTexts.of("consent.copy"));
    }

    /// A copy of each of these, by its day.
    Div all(List<ConsentSignature> signatures) {
        var ways = new Div();
        ways.setClassName("read-end no-print");
        signatures.forEach(
                it -> ways.add(of(it, PortalTexts.of("consent.copy.of", Dates.longDay(it.on())))));
        return ways;
    }

    private FileDownload of(ConsentSignature it, String words) {
        var language = PageTexts.language();
        return FileDownload.pdf(
                words,
                () -> mine.caseId().then(id -> consent.download(mine.me(), id, it.id(), language)));
    }
}
