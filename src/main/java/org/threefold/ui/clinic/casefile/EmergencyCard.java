package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.access.OpenEmergency;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.List;

/// The cases that are open to somebody by emergency access, while they are.
class EmergencyCard extends Card {

    EmergencyCard(List<OpenEmergency> open, ZoneId zone) {
        super("Open by emergency access", new Div());
        var list = new UnorderedList();
        open.forEach(
                it ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                ClinicLinks.of(it.caseId()),
                                                it.number()
                                                        + ", until "
                                                        + Dates.time(it.ends(), zone)))));
        add(list);
    }
}
