package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

class SubstanceUseTermsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CONDITION, Unhealthy alcohol drinking behavior (finding), true",
        "CONDITION, Has a criminal record (finding), true",
        "CONDITION, Opioid use disorder, true",
        "CONDITION, Misuses drugs (finding), true",
        "CONDITION, Victim of intimate partner abuse (finding), false",
        "CONDITION, Essential hypertension (disorder), false",
        "CONDITION, Chronic low back pain, false",
        "PROCEDURE, Alcohol detoxification, true",
        "PROCEDURE, Physical therapy, false",
        "MEDICATION, Disulfiram 250 MG Oral Tablet, true",
        "MEDICATION, naltrexone 4.5 MG Oral Capsule, false",
        "MEDICATION, methadone hydrochloride 10 MG Oral Tablet, false",
        "OBSERVATION, Alcohol use, false"
    })
    void what_tells_of_substance_use(Kind kind, String words, boolean tells) {
        var fact =
                new ReportedFact(
                        ReportedFactId.next(),
                        CaseId.next(),
                        kind,
                        Coding.named(words),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new ReportedBy(Ids.next(), "Condition/1"));

        assertThat(SubstanceUseTerms.tell(fact)).isEqualTo(tells);
    }
}
