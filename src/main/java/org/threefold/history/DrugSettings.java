package org.threefold.history;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.DRUGS;

import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The doses and weeks that make a trial of a drug adequate:
/// src/docs/clinical/standard-treatments.md, "Drugs", read from `drug-trials.csv` beside this
/// class. Which drugs these are, the history module knows.
public final class DrugSettings implements SettingGroup {

    private static final List<DrugNumbers> DRUGS_BY_ROW = read();
    private static final Map<String, DrugNumbers> BY_KEY =
            DRUGS_BY_ROW.stream().collect(Collectors.toMap(DrugNumbers::key, Function.identity()));

    private static final List<Setting> ALL =
            DRUGS_BY_ROW.stream().flatMap(it -> it.settings().stream()).toList();

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    @Override
    public List<PolicyProblem> problems(PracticePolicy policy) {
        return DRUGS_BY_ROW.stream().flatMap(it -> it.problems(policy)).toList();
    }

    public static List<DrugNumbers> all() {
        return DRUGS_BY_ROW;
    }

    /// The numbers of the drug with this key; nothing for a drug that is judged by no numbers.
    public static Optional<DrugNumbers> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static List<DrugNumbers> read() {
        try (var table =
                Objects.requireNonNull(DrugSettings.class.getResourceAsStream("drug-trials.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DrugNumbers::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SettingDraft number(String key, String what, String name) {
        return setting(DRUGS, "drug." + key + "." + what, name)
                .usedBy("Each treatment trial, on the History page");
    }
}
