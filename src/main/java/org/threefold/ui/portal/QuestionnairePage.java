package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.safety.Alarms;

/// One questionnaire, one question at a time. It goes on where it was left, on whatever device.
@Route(value = "portal/questions", layout = PortalShell.class)
@PermitAll
public class QuestionnairePage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Mine mine;
    private final Measures measures;
    private final Alarms alarms;
    private String title = PortalTexts.of("questions.title");

    public QuestionnairePage(Mine mine, Measures measures, Alarms alarms) {
        this.alarms = alarms;
        this.mine = mine;
        this.measures = measures;
        setClassName("portal-main");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        removeAll();
        var instrument = InstrumentBook.find(key);
        if (instrument.isEmpty()
                || !(mine.caseId() instanceof Outcome.Done<CaseId>(var caseId))
                || !(measures.begin(mine.me(), caseId, instrument.get())
                        instanceof Outcome.Done<ResponseForm>(var form))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = form.instrument().purpose();
        add(new Answering(measures, alarms, mine.me(), form));
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(title);
    }
}
