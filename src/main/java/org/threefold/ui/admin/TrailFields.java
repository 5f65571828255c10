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
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.shell.CurrentActor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// What to look for on the trail: who, whose record, which act, and when.
class TrailFields extends Div {

    private final ZoneId zone;
    private final ComboBox<Account> who = NotKept.search(new ComboBox<>("Who"));
    private final TextField whose = NotKept.search(new TextField("Whose record"));
    private final TextField section = NotKept.search(new TextField("Section"));
    private final ComboBox<Act> act = NotKept.search(new ComboBox<>("Act"));
    private final DayField first = NotKept.search(new DayField("From"));
    private final DayField last = NotKept.search(new DayField("Until"));

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
        whose.setHelperText("Name, record number or case id");
        section.setHelperText("For example Substance use");
        add(who, whose, act, section, first, last);
    }

    TrailQuery query() {
        var until = last.getValue();
        return new TrailQuery(
                who.getOptionalValue().map(Account::id).orElse(null),
                null,
                act.getValue(),
                section.getValue().strip(),
                start(first.getValue()),
                start(until == null ? null : until.plusDays(1)));
    }

    /// A name, a record number or the id of a case.
    String whose() {
        return whose.getValue().strip();
    }

    void problem(String sentence) {
        whose.setErrorMessage(sentence);
        whose.setInvalid(!sentence.isEmpty());
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
