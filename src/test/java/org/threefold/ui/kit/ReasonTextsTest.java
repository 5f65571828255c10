package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.intake.IntakeReason;
import org.threefold.kernel.Reason;
import org.threefold.support.MessageFiles;
import org.threefold.support.MessageFiles.Literal;
import org.threefold.support.OurClasses;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Services whose refusals patients can see refuse for a typed reason, and pages know all of them.
class ReasonTextsTest {

    @Test
    void pages_know_the_reasons_of_every_module() {
        assertThat(ReasonTexts.KNOWN).containsAll(reasons().toList());
    }

    @Test
    void a_reason_is_found_again_by_its_sentence() {
        assertThat(ReasonTexts.KNOWN)
                .allSatisfy(
                        it -> assertThat(Reason.of(it.sentence(), of(it.getClass()))).contains(it));
        assertThat(Reason.of("Something else.", ReasonTexts.KNOWN)).isEmpty();
    }

    @Test
    void a_refusal_carries_the_sentence() {
        assertThat(IntakeReason.NOT_YET.refused())
                .hasToString(
                        "Refused[why=Some questions have no answer yet. You can skip them one by"
                                + " one.]");
        assertThat(ReasonTexts.of("Something else.")).isEqualTo("Something else.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access/CodeCheck.java",
                "access/PasskeyCheck.java",
                "access/PasswordCheck.java",
                "access/Passwords.java",
                "access/SignInDesk.java",
                "intake/Intakes.java",
                "measures/Measures.java",
                "measures/ReplyCheck.java",
                "measures/ResponseForms.java",
                "measures/ResponseService.java",
                "opioids/DiaryDraft.java",
                "opioids/Opioids.java",
                "preparation/Preparations.java"
            })
    void no_service_for_patients_has_a_sentence_of_its_own(String service) {
        assertThat(sentences(service)).isEmpty();
        assertThat(sentences("access/AccountStore.java")).isNotEmpty();
    }

    private static List<String> sentences(String service) {
        return MessageFiles.literals(MessageFiles.classes(service).getFirst()).stream()
                .map(Literal::text)
                .filter(it -> it.matches("(?s)\\p{Lu}.* .*[.!?]"))
                .toList();
    }

    private static List<Reason> of(Class<?> kind) {
        return ReasonTexts.KNOWN.stream().filter(kind::isInstance).toList();
    }

    private static Stream<Reason> reasons() {
        return OurClasses.all().stream()
                .filter(it -> it.isAssignableTo(Reason.class) && it.isEnum())
                .map(JavaClass::reflect)
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .map(Reason.class::cast);
    }
}
