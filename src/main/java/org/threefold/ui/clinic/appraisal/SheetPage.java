package org.threefold.ui.clinic.appraisal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.threefold.appraisal.Appraisals;
import org.threefold.appraisal.KeptSheet;
import org.threefold.appraisal.Sheet;
import org.threefold.appraisal.SheetId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Benefits and risks of one person: as they stand now, or as they were kept with a decision.
@Route(value = "cases/:case/sheet/:sheet", layout = CaseLayout.class)
@RouteAlias(value = "cases/:case/sheet", layout = CaseLayout.class)
@PageTitle("Benefits and risks · Threefold")
@PermitAll
public class SheetPage extends Div implements BeforeEnterObserver {

    static final String TITLE = "Benefits and risks";

    private final Appraisals appraisals;
    private final Actor.Staff me;
    private final Clock clock;

    public SheetPage(Appraisals appraisals, CurrentActor me, Clock clock) {
        this.appraisals = appraisals;
        this.me = me.staff();
        this.clock = clock;
        setClassName("page sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var kept = event.getRouteParameters().get("sheet");
        var found =
                CaseParameter.of(event)
                        .map(it -> kept.isEmpty() ? now(it) : kept(it, kept.get()))
                        .orElse(false);
        if (!found) event.rerouteToError(NotFoundException.class);
    }

    private boolean now(CaseId caseId) {
        if (!(appraisals.sheet(me, caseId) instanceof Outcome.Done<Sheet>(var sheet))) return false;
        var sentence =
                "Made %s from the library of %s and the rules of %s."
                        .formatted(Dates.day(sheet.day()), sheet.library(), sheet.ruleBook());
        add(new PageHead(TITLE, sentence, print()), new SheetBody(sheet));
        return true;
    }

    private boolean kept(CaseId caseId, String written) {
        var asked = id(written).map(it -> appraisals.kept(me, caseId, it));
        if (asked.isEmpty() || !(asked.get() instanceof Outcome.Done<KeptSheet>(var kept)))
            return false;
        add(new PageHead(TITLE, sentence(kept), print()));
        if (!kept.intact())
            add(new Badge(Tag.danger("These words are not the ones that were kept")));
        add(newest(caseId), new SheetBody(kept.sheet()));
        return true;
    }

    private String sentence(KeptSheet kept) {
        return "As it was kept with the decision on %s by %s, from the library of %s."
                .formatted(
                        Dates.moment(kept.at(), clock.getZone()),
                        kept.by(),
                        kept.sheet().library());
    }

    private static Div newest(CaseId caseId) {
        var line =
                new Div(
                        Texts.quiet("It is shown as it was, even where the library has changed."),
                        new Anchor(ClinicLinks.sheet(caseId), "Show it as it stands now"));
        line.setClassName("row no-print");
        return line;
    }

    private static Button print() {
        return new Button(
                "Print or save as PDF", _ -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private static Optional<SheetId> id(String written) {
        try {
            return Optional.of(new SheetId(UUID.fromString(written)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
