package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.measures.ResponseId;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// A clinician asks, rates, or types in what the patient answers. The address names an instrument
/// to begin or go on with, or a correction.
@Route(value = "cases/:case/measures/fill/:what", layout = CaseLayout.class)
@PageTitle("Fill in · Threefold")
@PermitAll
public class FillPage extends Div implements BeforeEnterObserver {

    private final Measures measures;
    private final Actor.Staff me;
    private final Clock clock;
    private @Nullable CaseId caseId;

    public FillPage(Measures measures, CurrentActor me, Clock clock) {
        this.measures = measures;
        this.me = me.staff();
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        caseId = CaseParameter.of(event).orElse(null);
        var what = event.getRouteParameters().get("what").orElse("");
        if (caseId == null || !open(caseId, what)) event.rerouteToError(NotFoundException.class);
    }

    private boolean open(CaseId id, String what) {
        var instrument = InstrumentBook.find(what);
        if (instrument.isPresent()) {
            begin(id, instrument.get());
            return true;
        }
        return response(what)
                .filter(
                        it ->
                                measures.form(me, id, it)
                                                instanceof Outcome.Done<ResponseForm>(var form)
                                        && show(id, form))
                .isPresent();
    }

    private void begin(CaseId id, Instrument instrument) {
        add(
                new Anchor(ClinicLinks.measures(id), "Measures"),
                new PageHead(instrument.title(), instrument.purpose()),
                new BeginCard(
                        instrument,
                        clock,
                        day ->
                                Notifications.of(
                                        measures.begin(me, id, instrument, day),
                                        form -> {
                                            removeAll();
                                            show(id, form);
                                        })));
    }

    private boolean show(CaseId id, ResponseForm form) {
        add(
                new Anchor(ClinicLinks.measures(id), "Measures"),
                new PageHead(
                        form.instrument().title(),
                        form.response().supersedes() == null
                                ? form.response().mode().words() + ". Each answer is kept at once."
                                : "A correction: it takes the place of the first once it is sent."),
                new FillForm(
                        measures,
                        me,
                        form,
                        () -> UI.getCurrent().navigate(ClinicLinks.measures(id))));
        return true;
    }

    private static Optional<ResponseId> response(String words) {
        try {
            return Optional.of(new ResponseId(UUID.fromString(words)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
