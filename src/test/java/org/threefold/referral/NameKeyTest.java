package org.threefold.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nuñez Álvarez | José   | Nunez Alvarez  | Jose        | true
                    Nuñez Álvarez | José   | Núñez-Álvarez  | José        | true
                    Nuñez Álvarez | José   | NUÑEZ ALVAREZ  | JOSÉ MARÍA  | true
                    Nuñez Álvarez | José   | Nunez          | Jose        | true
                    Nunez Alvarez | Jose   | NunezAlvarez   | Jose        | true
                    O'Shea        | Nora   | O’Shea         | Nora        | true
                    O'Shea        | Nora   | OShea          | Nora        | true
                    O'Shea        | Nora   | O Shea         | Nora        | true
                    O`Brien       | Robert | O'Brien        | Robert "Bob"| true
                    Müller        | Jörg   | Mueller        | Joerg       | true
                    Weiß          | Anna   | Weiss          | Anna        | true
                    Østergård     | Bjørn  | Ostergard      | Bjorn       | true
                    Okafor        | Maren  | Maren          | Okafor      | true
                    Okafor        | M      | Okafor         | Maren       | true
                    Okafor        | Maren  | Okafor         | Ada         | false
                    Okafor        | Maren  | Lind           | Maren       | false
                    Sukarnoputri  | ''     | Sukarnoputri   | ''          | true
                    כהן           | שרה    | כהן            | שרה         | true
                    """)
    void two_spellings_of_one_name_are_one(
            String family, String given, String otherFamily, String otherGiven, boolean same) {
        var one = NameKey.of(family, given);
        var other = NameKey.of(otherFamily, otherGiven);

        assertThat(one.mayBe(other)).isEqualTo(same);
        assertThat(other.mayBe(one)).isEqualTo(same);
    }
}
