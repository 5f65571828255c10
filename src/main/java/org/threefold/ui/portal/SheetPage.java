package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.appraisal.Appraisals;
import org.threefold.appraisal.Basis;
import org.threefold.appraisal.KeptSheet;
import org.threefold.appraisal.Line;
import org.threefold.appraisal.Part;
import org.threefold.appraisal.SheetId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.review.Decided;
import org.threefold.review.Reviews;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Texts;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What may help and what may harm, as it lay before the team when they decided: in plain words,
/// each with where it is from.
@Route(value = "portal/sheet", layout = PortalShell.class)
@PermitAll
public class SheetPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Mine mine;
    private final Reviews reviews;
    private final Appraisals appraisals;
    private final Set<String> told = new HashSet<>();

    public SheetPage(Mine mine, Reviews reviews, Appraisals appraisals) {
        this.mine = mine;
        this.reviews = reviews;
        this.appraisals = appraisals;
        setClassName("portal-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (mine.caseId().then(this::kept) instanceof Outcome.Done<KeptSheet>(var kept)) show(kept);
        else event.rerouteToError(NotFoundException.class);
    }

    private Outcome<KeptSheet> kept(CaseId caseId) {
        return reviews.decisionFor(mine.me(), caseId)
                .then(
                        decided ->
                                sheetOf(decided)
                                        .map(id -> appraisals.mine(mine.me(), caseId, id))
                                        .orElseGet(() -> new Outcome.Refused<>("None was kept.")));
    }

    private static Optional<SheetId> sheetOf(Optional<Decided> decided) {
        return decided.flatMap(it -> Optional.ofNullable(it.sheet()));
    }

    private void show(KeptSheet kept) {
        add(
                PageTop.under(
                        PortalRoute.DECISION,
                        PortalTexts.of("sheet.title"),
                        PortalTexts.of("sheet.lead")));
        if (!kept.intact()) {
            add(Texts.plain(PortalTexts.of("sheet.changed")));
            return;
        }
        var prose = new Div();
        prose.setClassName("prose-page");
        told.clear();
        kept.sheet().parts().forEach(part -> tell(prose, part));
        add(prose, ends(kept));
    }

    private void tell(Div prose, Part part) {
        var lines = part.lines().stream().filter(it -> !it.plain().isEmpty()).toList();
        if (lines.isEmpty()) return;
        var section = new Section(new H2(part.kind().plain()));
        section.setAriaLabel(part.kind().plain());
        lines.forEach(it -> section.add(said(it)));
        prose.add(section);
    }

    private Component said(Line line) {
        var said = new Div(Texts.plain(line.plain()));
        said.setClassName("plain-claim");
        if (line.basis() != null) said.add(Texts.faint(line.basis().plain()));
        if (!line.flag().isEmpty()) said.add(Texts.faint(PortalTexts.of("reading.sources.fallen")));
        told.add(line.plain());
        if (line.disputed()) said.add(others(line));
        return said;
    }

    /// The other side: in full where it was not told yet, by name where it was.
    private Component others(Line line) {
        var others = new Div();
        others.setClassName("plain-others");
        var fresh = line.otherSide().stream().filter(it -> told.add(it.plain())).toList();
        if (fresh.isEmpty()) {
            others.add(Texts.faint(PortalTexts.of("sheet.others.named", names(line))));
            return others;
        }
        others.add(Texts.faint(PortalTexts.of("sheet.others")));
        fresh.forEach(it -> others.add(Texts.plain(it.plain())));
        return others;
    }

    private static String names(Line line) {
        return line.otherSide().stream()
                .map(Line::basis)
                .filter(Objects::nonNull)
                .map(Basis::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Component ends(KeptSheet kept) {
        var print =
                new NativeButton(
                        PortalTexts.of("portal.print"),
                        _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setClassName("btn");
        var language = PageTexts.language();
        var pdf =
                FileDownload.pdf(
                        PortalTexts.of("portal.pdf"),
                        () -> appraisals.download(mine.me(), kept.caseId(), kept.id(), language));
        var more = PortalRoute.reading("the-evidence", PortalTexts.of("sheet.more"));
        var ends = new Div(pdf, print, more);
        ends.setClassName("read-end no-print");
        return new Div(ends, Texts.faint(PortalTexts.of("sheet.as-of", mine.day(kept.at()))));
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("sheet.page"));
    }
}
