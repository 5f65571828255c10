package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import org.threefold.review.RoundView;

import java.time.ZoneId;

/// The three seats side by side.
class SeatRow extends Div {

    SeatRow(RoundView view, ZoneId zone) {
        setClassName("three");
        view.reveal().voices().forEach(voice -> add(new SeatCard(view, voice, zone)));
    }
}
