package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Div;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;

import java.time.Clock;
import java.time.LocalDate;

/// On the medical director's work list: the sources whose review is due.
public class DueCard extends Div {

    public DueCard(Library library, Actor by, Clock clock) {
        var today = LocalDate.now(clock);
        if (library.snapshot(by) instanceof Outcome.Done<LibrarySnapshot>(var snapshot)
                && !snapshot.dueOn(today).isEmpty()) add(StandingCards.due(snapshot, today));
    }
}
