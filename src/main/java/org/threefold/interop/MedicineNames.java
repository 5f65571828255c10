package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationIngredientComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.medicine.MedicineName;
import org.threefold.medicine.ProductCodes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a prescription's medicine is called: in any coding or text of it, or of the Medication that
/// it points to; a code without words is looked up in the bundled tables. The name that says most
/// of what is in it comes first.
final class MedicineNames {

    private final ImportContext context;
    private final Map<String, Medication> byReference = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    MedicineNames(ImportContext context) {
        this.context = context;
    }

    void learn(EntryRange range, Medication medication) {
        if (!range.fullUrl().isBlank()) byReference.put(range.fullUrl(), medication);
        if (range.id().isBlank()) return;
        var relative = "Medication/" + range.id();
        if (byReference.put(relative, medication) != null) ambiguous.add(relative);
    }

    List<Coding> of(@Nullable Type medication) {
        return switch (medication) {
            case CodeableConcept concept -> best(codings(concept));
            case Reference reference -> best(referred(reference));
            case null, default -> List.of();
        };
    }

    private List<Coding> referred(Reference reference) {
        if (reference.getResource() instanceof Medication contained) return names(contained);
        var known =
                find(Codings.orEmpty(reference.getReference()).replaceFirst("/_history/.*$", ""));
        if (known != null) {
            var names = names(known);
            if (!names.isEmpty()) return names;
        }
        return displayed(reference);
    }

    private List<Coding> displayed(Reference reference) {
        var display = context.clean(Codings.orEmpty(reference.getDisplay()), 300);
        return display.isBlank() ? List.of() : List.of(Coding.named(display));
    }

    /// By its whole address, else by its place on the one server that the bundle comes from.
    private @Nullable Medication find(String name) {
        if (byReference.containsKey(name) && !ambiguous.contains(name))
            return byReference.get(name);
        int at = name.lastIndexOf("Medication/");
        var relative =
                at < 0 ? "Medication/" + name.replaceFirst("^urn:uuid:", "") : name.substring(at);
        return ambiguous.contains(relative) ? null : byReference.get(relative);
    }

    private List<Coding> names(Medication medication) {
        var names = new ArrayList<>(codings(medication.getCode()));
        var mixed =
                medication.getIngredient().stream()
                        .map(this::ingredient)
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" / "));
        var form = Codings.words(medication.getForm(), context);
        if (!mixed.isBlank())
            names.add(Coding.named(Clean.text(mixed + (form.isBlank() ? "" : " " + form), 300)));
        return names;
    }

    private String ingredient(MedicationIngredientComponent part) {
        var name =
                part.getItem() instanceof CodeableConcept concept
                        ? best(codings(concept)).stream().map(Coding::words).findFirst().orElse("")
                        : part.getItem() instanceof Reference reference
                                ? best(referred(reference)).stream()
                                        .map(Coding::words)
                                        .findFirst()
                                        .orElse("")
                                : "";
        var strength = strength(part.getStrength());
        boolean said =
                MedicineName.read(name).parts().stream().anyMatch(it -> it.strength() != null);
        return name.isBlank() || said ? name : (name + " " + strength).strip();
    }

    /// "10 mg" in a tablet, "10 mg/5 mL" in a liquid, "0.025 mg/hr" from a patch.
    private String strength(Ratio strength) {
        var above = strength.getNumerator();
        if (above.getValue() == null) return "";
        var below = strength.getDenominator();
        var unit = unit(below);
        var amount = Clean.number(above.getValue()).toPlainString() + " " + unit(above);
        var count = below.getValue() == null ? "" : Clean.number(below.getValue()).toPlainString();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ml", "h", "hr", "hour" ->
                    amount + "/" + (count.equals("1") ? "" : count + " ") + unit;
            case "", "1" -> count.isEmpty() || count.equals("1") ? amount : "";
            default -> count.isEmpty() || count.equals("1") ? amount : "";
        };
    }

    private String unit(Quantity quantity) {
        var sent = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
        return context.clean(Codings.orEmpty(sent), 30).replaceAll("[{}]", "");
    }

    /// What the sender named in words precedes what a code was looked up as.
    private List<Coding> codings(CodeableConcept concept) {
        var text = context.clean(Codings.orEmpty(concept.getText()), 300);
        var sent = Codings.all(concept, context);
        return Stream.of(
                        sent.stream().filter(MedicineNames::named),
                        text.isBlank() ? Stream.<Coding>empty() : Stream.of(Coding.named(text)),
                        sent.stream().filter(it -> !named(it)).map(MedicineNames::lookedUp))
                .flatMap(it -> it)
                .toList();
    }

    private static boolean named(Coding coding) {
        return coding.display() != null && coding.display().chars().anyMatch(Character::isLetter);
    }

    private static Coding lookedUp(Coding sent) {
        var code = sent.code();
        if (code == null || !Coding.RXNORM.equals(sent.system())) return sent;
        return ProductCodes.name(code).map(it -> Coding.rxNorm(code, it)).orElse(sent);
    }

    private List<Coding> best(List<Coding> names) {
        var sorted =
                names.stream().sorted(Comparator.comparingInt(MedicineNames::poverty)).toList();
        sayDifference(sorted);
        return sorted;
    }

    private static int poverty(Coding name) {
        if (!named(name)) return 4;
        var read = read(name);
        if (read.parts().isEmpty()) return 3;
        boolean strong = read.parts().stream().allMatch(it -> it.strength() != null);
        return read.known() ? strong ? 0 : 1 : 2;
    }

    private static MedicineName read(Coding name) {
        return MedicineName.read(
                Coding.RXNORM.equals(name.system()) ? name.code() : null, name.words());
    }

    /// Two names of one medicine that name different drugs cannot both be right.
    private void sayDifference(List<Coding> names) {
        var drugs =
                names.stream()
                        .filter(MedicineNames::named)
                        .map(MedicineNames::read)
                        .filter(it -> !it.parts().isEmpty())
                        .map(
                                it ->
                                        it.parts().stream()
                                                .map(part -> part.drug().name())
                                                .collect(Collectors.toSet()))
                        .distinct()
                        .toList();
        boolean apart =
                drugs.size() > 1
                        && drugs.stream()
                                .noneMatch(one -> drugs.stream().allMatch(one::containsAll));
        if (apart)
            context.notice(
                    "One medicine has names of different drugs: "
                            + names.stream()
                                    .map(Coding::words)
                                    .distinct()
                                    .collect(Collectors.joining("; "))
                            + ". Ask which it is.");
    }
}
