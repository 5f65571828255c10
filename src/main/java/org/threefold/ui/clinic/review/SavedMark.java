package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import java.time.Instant;

/// "Saved 2 s ago": says when a draft was last kept. The browser counts the seconds by itself.
@Tag("tf-saved")
class SavedMark extends Component {

    void savedAt(Instant at) {
        getElement().setProperty("at", String.valueOf(at.toEpochMilli()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/saved.js");
    }
}
