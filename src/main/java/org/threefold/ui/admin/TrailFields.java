package org.threefold.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Account;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.shell.CurrentActor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What to look for on the trail: who, whose record, which act, and when.
class TrailFields extends Div {

    private final ZoneId zone;
    private final ComboBox<Account> who = new ComboBox<>("Who");
    private final TextField whose = new TextField("Whose record");
    private final ComboBox<Act> act = new ComboBox<>("Act");
    private final DayField first = new DayField("From");
    private final DayField last = new DayField("Until");

    TrailFields(Accounts accounts, CurrentActor me, ZoneId zone) {
        this.zone = zone;
        setClassName("fields");
        who.setItems(
                asked ->
                        people(
                                accounts,
                                me,
                                asked.getFilter().orElse(""),
                                asked.getOffset(),
                                asked.getLimit()));
        who.setItemLabelGenerator(account -> account.name() + " (" + account.username() + ")");
        who.setClearButtonVisible(true);
        act.setItems(Act.values());
        act.setItemLabelGenerator(Act::words);
        act.setClearButtonVisible(true);
        whose.setHelperText("The case, as it stands in the list below");
        add(who, whose, act, first, last);
    }

    /// The question, or nothing when a field needs a correction.
    Optional<TrailQuery> query() {
        var caseId = caseId();
        boolean typed = !whose.isEmpty();
        whose.setInvalid(typed && caseId == null);
        whose.setErrorMessage("A case is named by 36 letters and digits, as in the list below");
        if (typed && caseId == null) return Optional.empty();
        var until = last.getValue();
        return Optional.of(
                new TrailQuery(
                        who.getOptionalValue().map(Account::id).orElse(null),
                        caseId,
                        act.getValue(),
                        start(first.getValue()),
                        start(until == null ? null : until.plusDays(1))));
    }

    private @Nullable UUID caseId() {
        try {
            return UUID.fromString(whose.getValue().replaceFirst("(?i)^case\\s+", "").strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static Stream<Account> people(
            Accounts accounts, CurrentActor me, String words, int from, int howMany) {
        return switch (accounts.list(me.get(), words, from, howMany)) {
            case Outcome.Done<List<Account>>(var found) -> found.stream();
            case Outcome.Refused<List<Account>> _ -> Stream.of();
        };
    }
}
