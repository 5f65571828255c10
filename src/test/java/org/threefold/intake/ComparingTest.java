package org.threefold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.history.ReportedName;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class ComparingTest {

    private static final HomeQuestion SEIZURES =
            HomeQuestions.find("medical.seizures").orElseThrow();

    @ParameterizedTest(name = "told {0}, the referral {1}, the team {2}: {3}")
    @CsvSource({
        "yes,     -,        -,         NEW_TO_THE_REFERRAL",
        "yes,     Epilepsy, -,         NONE",
        "no,      Epilepsy, -,         AGAINST_THE_REFERRAL",
        "no,      -,        -,         NONE",
        "yes,     -,        no,        AGAINST_THE_TEAM",
        "no,      -,        yes,       AGAINST_THE_TEAM",
        "no,      Epilepsy, yes,       AGAINST_THE_TEAM",
        "yes,     Epilepsy, yes,       NONE",
        "yes,     Epilepsy, not known, NONE",
        "unknown, Epilepsy, yes,       NONE",
        "declined,Epilepsy, yes,       NONE",
        "no,      Leprosy,  no,        NONE"
    })
    void only_yes_and_no_differ(String told, String referral, String team, Difference expected) {
        assertThat(line(SEIZURES, told, referral, team).difference()).isEqualTo(expected);
    }

    @Test
    void where_a_referral_has_no_word_for_it_its_silence_is_no_difference() {
        var safe = HomeQuestions.find("goals.home-safe").orElseThrow();

        assertThat(line(safe, "yes", "-", "-").difference()).isEqualTo(Difference.NONE);
    }

    @ParameterizedTest(name = "told no, the referral {0}: {1}")
    @CsvSource({
        "Ketamine (allergy),   AGAINST_THE_REFERRAL",
        "Esketamine (allergy), AGAINST_THE_REFERRAL",
        "Allergy to ketamine,  AGAINST_THE_REFERRAL",
        "Latex (allergy),      NONE",
        "Ketamine dependence,  NONE"
    })
    void an_allergy_is_looked_for_among_the_allergies(String referral, Difference expected) {
        var ketamine = HomeQuestions.find("medical.ketamine-allergy").orElseThrow();

        assertThat(line(ketamine, "no", referral, "-").difference()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "told no, the referral {0}: {1}")
    @CsvSource({
        "Convulsions,                        AGAINST_THE_REFERRAL",
        "No seizures,                        NONE",
        "Family history of epilepsy,         NONE",
        "Epilepsy (disorder),                AGAINST_THE_REFERRAL"
    })
    void a_report_is_found_by_the_terms_that_the_rules_use(String referral, Difference expected) {
        assertThat(line(SEIZURES, "no", referral, "-").difference()).isEqualTo(expected);
    }

    @Test
    void both_are_shown_beside_each_other() {
        var line = line(SEIZURES, "no", "Epilepsy", "yes");

        assertThat(line.said()).isEqualTo("No");
        assertThat(line.referral()).isEqualTo("Epilepsy");
        assertThat(line.team()).isEqualTo("Yes");
    }

    private static IntakeLine line(
            HomeQuestion question, String told, String referral, String team) {
        var said = ReportedName.of(referral);
        List<ReportedName> conditions = referral.equals("-") ? List.of() : List.of(said, said);
        var given =
                new HomeAnswer(
                        HomeAnswerId.next(),
                        CaseId.next(),
                        question.about(),
                        answer(told),
                        Ids.next(),
                        Instant.EPOCH,
                        null);
        return new Comparing(conditions, Map.of(question.about(), recorded(team)))
                .line(question, given);
    }

    private static Reply answer(String words) {
        return switch (words) {
            case "unknown" -> new Reply.NotKnown();
            case "declined" -> new Reply.Declined();
            default -> new AnswerValue.YesNo(words.equals("yes"));
        };
    }

    private static Answer<AnswerValue> recorded(String words) {
        return switch (words) {
            case "-" -> new Answer.NotAsked<>();
            case "not known" -> new Answer.NotKnown<>();
            default -> new Answer.Known<>(new AnswerValue.YesNo(words.equals("yes")));
        };
    }
}
