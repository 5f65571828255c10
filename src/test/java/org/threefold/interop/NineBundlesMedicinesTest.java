package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Medication.Status;
import org.threefold.rules.InteractionClass;
import org.threefold.rules.Medicine;

import java.util.List;
import java.util.stream.Collectors;

/// What the rules of interaction recognise in nine real exports: the classes of what is taken or
/// may be, read off the files by hand. Nothing in them is unrecognised.
class NineBundlesMedicinesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cordell  | OPIOID
                    donya    | OPIOID
                    eloisa   | ANTIHYPERTENSIVE, OPIOID
                    gilberto | ANTIHYPERTENSIVE, OPIOID
                    kathern  | DEPRESSANT, OPIOID
                    marty    | ANTIHYPERTENSIVE, OPIOID
                    normand  | ANTIHYPERTENSIVE
                    ramiro   | ANTIHYPERTENSIVE, GLUCOSE_LOWERING, OPIOID
                    rocky    | ANTIHYPERTENSIVE, OPIOID
                    """)
    void a_real_export_holds_these_classes(String name, String classes) {
        var medicines = medicines(name);

        assertThat(medicines).isNotEmpty().allMatch(Medicine::known);
        assertThat(classes(medicines)).isEqualTo(classes);
    }

    private static List<Medicine> medicines(String name) {
        var read = BundleSamples.understood(BundleSamples.synthetic(name));
        return read.findings().medications().stream()
                .filter(it -> it.status() != Status.STOPPED)
                .map(Medicine::of)
                .toList();
    }

    private static String classes(List<Medicine> medicines) {
        return medicines.stream()
                .flatMap(it -> it.classes().stream())
                .map(InteractionClass::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
