package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.safety.Alarms;
import org.threefold.safety.InNeedNow;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Texts;

import java.util.Optional;

/// On every page of a patient while an alarm of theirs is open: whom to call, and what they may
/// count on. It goes when a clinician has closed the alarm.
class CrisisBox extends Section {

    private final Mine mine;
    private final Alarms alarms;

    CrisisBox(Mine mine, Alarms alarms, Live live) {
        this.mine = mine;
        this.alarms = alarms;
        PageRefresher.on(this, live, this::read, mine::topics);
        addAttachListener(_ -> read());
        setClassName("crisis-box");
        setAriaLabel(PortalTexts.of("crisis.box.title"));
        setVisible(false);
    }

    private void read() {
        if (mine.caseId() instanceof Outcome.Done<CaseId>(var caseId)
                && alarms.mine(mine.me(), caseId)
                        instanceof Outcome.Done<Optional<InNeedNow>>(var now)) show(now);
    }

    private void show(Optional<InNeedNow> now) {
        removeAll();
        setVisible(now.isPresent());
        if (now.isEmpty()) return;
        add(
                new H2(PortalTexts.of("crisis.box.title")),
                Texts.plain(CrisisTexts.promise(now.get().promise())),
                new CrisisWays(now.get().contacts()));
    }
}
