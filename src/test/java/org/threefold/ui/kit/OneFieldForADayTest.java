package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.threefold.support.OurClasses;

/// A bare date picker takes 03/12 for the third of December or the twelfth of March, and says
/// neither. Staff write days in [DayField] alone; the patient's diary has its own, with the month
/// in letters.
class OneFieldForADayTest {

    private static final String PICKERS = "com.vaadin.flow.component.date";

    @Test
    void no_other_class_makes_a_date_picker() {
        var makers =
                OurClasses.all().stream()
                        .filter(OneFieldForADayTest::makesPicker)
                        .map(JavaClass::getSimpleName);

        assertThat(makers).containsExactlyInAnyOrder("DayField", "DiaryForm");
    }

    private static boolean makesPicker(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(
                        it ->
                                it.getTargetOwner().getName().startsWith(PICKERS)
                                        && !it.getTargetOwner().getName().contains("I18n"));
    }
}
