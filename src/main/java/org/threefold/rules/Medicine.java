package org.threefold.rules;

import org.threefold.forms.AnswerValue;
import org.threefold.history.Coding;
import org.threefold.history.Medication;
import org.threefold.history.Medication.Status;
import org.threefold.kernel.Answer;
import org.threefold.medicine.MedicineName;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One medicine that is taken, or may be: what was stopped is none. `known` is false where part of
/// it is no ingredient that the rules know; then no rule has judged all of it.
public record Medicine(String name, Status status, Set<InteractionClass> classes, boolean known) {

    public Medicine {
        if (status == Status.STOPPED) throw new IllegalArgumentException(name + " was stopped");
        classes = Set.copyOf(classes);
    }

    public static Medicine of(Medication taken) {
        return of(taken.drug(), taken.status());
    }

    static Medicine named(String words) {
        return of(Coding.named(words), Status.ACTIVE);
    }

    /// What is on the list, and what is taken without prescription as somebody wrote it down.
    public static List<Medicine> all(
            List<Medication> taken, Map<String, Answer<AnswerValue>> answers) {
        var listed = taken.stream().map(Medicine::of);
        return Stream.concat(listed, unprescribed(answers)).distinct().toList();
    }

    private static Stream<Medicine> unprescribed(Map<String, Answer<AnswerValue>> answers) {
        var which = answers.get(Medicines.WITHOUT_PRESCRIPTION);
        if (!(which instanceof Answer.Known<AnswerValue>(AnswerValue.Text(var words)))) {
            return Stream.empty();
        }
        return Arrays.stream(words.split("[,;\\n]| and ", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Medicine::named);
    }

    private static Medicine of(Coding drug, Status status) {
        var code = Coding.RXNORM.equals(drug.system()) ? drug.code() : null;
        var name = MedicineName.read(code, drug.words());
        var classes =
                name.parts().stream()
                        .flatMap(it -> it.drug().classes().stream())
                        .map(InteractionClass::valueOf)
                        .collect(Collectors.toSet());
        return new Medicine(drug.words(), status, classes, name.known());
    }

    /// As it stands in a finding; where nobody recorded whether it is taken now, that is said.
    String words() {
        return switch (status) {
            case ACTIVE, STOPPED -> name;
            case HELD -> name + " (held)";
            case UNKNOWN -> name + " (not recorded whether it is taken now)";
        };
    }
}
