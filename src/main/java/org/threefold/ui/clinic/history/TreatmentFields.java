package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.Component;
import org.threefold.history.TrialDraft.Treatment;

/// The fields that say what was tried.
sealed interface TreatmentFields permits DrugFields, OtherFields {

    Fields named();

    Treatment treatment();

    /// Puts the caret into the first field.
    void begin();

    default Component component() {
        return (Component) this;
    }
}
