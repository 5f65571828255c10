package org.threefold.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.threefold.access.Role;

import java.util.Arrays;

/// The roles somebody of the practice can hold. Patients are invited from their case.
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        super("Roles");
        setItems(Arrays.stream(Role.values()).filter(role -> role != Role.PATIENT).toList());
        setItemLabelGenerator(Role::words);
        addThemeName("vertical");
    }
}
