package org.threefold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Allergies;

import java.util.List;
import java.util.Optional;

class AllergyListTest {

    @ParameterizedTest(name = "referral {0}, recorded {1}, patient {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -                | -                | -         | Not recorded
                    -                | Penicillin: rash | -         | Penicillin: rash (recorded)
                    Latex            | Penicillin: rash | -         | Penicillin: rash (recorded); Latex (reported)
                    -                | -                | Nuts      | Nuts (patient)
                    -                | None known       | None      | None known (recorded); None (patient)
                    Latex            | None known       | -         | Contradiction, ask again: None known (recorded); Latex (reported)
                    No known allergy | -                | Ketamine  | Contradiction, ask again: No known allergy (reported); Ketamine (patient)
                    -                | NKDA             | no        | NKDA (recorded); no (patient)
                    -                | No known drugs   | Nothing.  | No known drugs (recorded); Nothing. (patient)
                    -                | None known       | Nothing but nuts | Contradiction, ask again: None known (recorded); Nothing but nuts (patient)
                    """)
    void one_list_of_all_who_said_something(
            String reported, String recorded, String told, String words) {
        var list =
                new AllergyList(
                        new Allergies(reported == null ? List.of() : List.of(reported)),
                        Optional.ofNullable(recorded),
                        Optional.ofNullable(told));

        assertThat(list.words()).isEqualTo(words);
        assertThat(list.contradictory()).isEqualTo(words.startsWith("Contradiction"));
    }

    @ParameterizedTest(name = "{0} names ketamine: {1}")
    @CsvSource({
        "Ketamine: hives, true",
        "Penicillin; esketamine (rash), true",
        "Allergic to ketamine, true",
        "Ketamine allergy, true",
        "No known food allergies; ketamine: hives, true",
        "NKDA except ketamine, true",
        "'None known, but esketamine: rash', true",
        "Penicillin. Allergy to ketamine, true",
        "Not allergic to ketamine, false",
        "No allergy to ketamine, false",
        "Denies ketamine allergy, false",
        "No known drug allergies, false",
        "No reaction to ketamine, false",
        "Penicillin, false"
    })
    void a_denied_substance_is_not_named(String words, boolean named) {
        assertThat(AllergyList.names(words, List.of("ketamine", "esketamine"))).isEqualTo(named);
    }
}
