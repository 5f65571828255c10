package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.history.Measurement;
import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.opioids.Take;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Dates;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The diary on the phone, as the patient goes through it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class DiaryBoardTest extends SpringBrowserlessTest {

    @Autowired Patients patients;
    @Autowired Opioids opioids;
    @Autowired Clock clock;

    private Patients.Patient patient;

    @BeforeEach
    void invite() {
        patient = patients.invited("Diary", "Dora");
    }

    @Test
    void a_day_is_written_and_stands_below_in_plain_words() {
        var board = board();
        text(board, "Medicine", "oxycodone");
        number(board, "Strength, if you know it", "5");
        number(board, "How many that day", "3");
        press(board, PortalTexts.of("diary.save"));

        assertThat(written(board))
                .contains(Dates.weekday(LocalDate.now(clock)), "3 × oxycodone, 5 mg each");
        assertThat(said()).anyMatch(it -> it.contains(" is saved."));
    }

    @Test
    void none_is_an_answer() {
        var board = board();
        press(board, PortalTexts.of("diary.none"));

        assertThat(done(opioids.mine(patient.me(), patient.caseId())))
                .singleElement()
                .extracting(DiaryDay::words)
                .isEqualTo("None");
    }

    @Test
    void a_strength_that_nobody_knows_may_stay_empty() {
        var board = board();
        text(board, "Medicine", "tramadol");
        number(board, "How many that day", "2");
        press(board, PortalTexts.of("diary.save"));

        assertThat(written(board)).contains("2 × tramadol");
    }

    @Test
    void what_is_missing_stands_at_its_field_and_nothing_typed_is_lost() {
        var board = board();
        text(board, "Medicine", "oxycodone");
        press(board, PortalTexts.of("diary.save"));

        var count = find(BigDecimalField.class, board).withLabel("How many that day").single();
        assertThat(count.getErrorMessage())
                .isEqualTo("Write how many, more than 0 and at most 99.");
        assertThat(find(TextField.class, board).withLabel("Medicine").single().getValue())
                .isEqualTo("oxycodone");
        assertThat(done(opioids.mine(patient.me(), patient.caseId()))).isEmpty();
    }

    @Test
    void an_empty_form_asks_for_a_medicine_or_for_none() {
        press(board(), PortalTexts.of("diary.save"));

        assertThat(said())
                .anyMatch(it -> it.startsWith("Write at least one medicine, or say that you took"));
    }

    @Test
    void none_does_not_throw_away_what_was_counted() {
        var board = board();
        text(board, "Medicine", "oxycodone");
        number(board, "How many that day", "2");
        press(board, PortalTexts.of("diary.none"));

        assertThat(said()).anyMatch(it -> it.startsWith("You wrote how many you took."));
        assertThat(done(opioids.mine(patient.me(), patient.caseId()))).isEmpty();
    }

    @Test
    void a_new_day_begins_with_the_medicines_of_the_last_and_without_how_many() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var taken = new Take("oxycodone", Measurement.of("5", "mg"), BigDecimal.TWO);
        var draft = new DiaryDraft(DiaryDayId.next(), yesterday, List.of(taken));
        done(opioids.write(patient.me(), patient.caseId(), draft));
        var board = board();

        assertThat(find(TextField.class, board).withLabel("Medicine").single().getValue())
                .isEqualTo("oxycodone");
        assertThat(
                        find(BigDecimalField.class, board)
                                .withLabel("How many that day")
                                .single()
                                .getValue())
                .isNull();
    }

    @Test
    void a_second_medicine_is_added_and_removed() {
        var board = board();
        press(board, PortalTexts.of("diary.another"));
        assertThat(find(TextField.class, board).withLabel("Medicine").all()).hasSize(2);
        test(find(NativeButton.class, board).withText("Remove this medicine").all().getLast())
                .click();

        assertThat(find(TextField.class, board).withLabel("Medicine").all()).hasSize(1);
    }

    @Test
    void what_was_typed_comes_back_with_the_day_it_was_typed_for() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var first = board();
        test(day(first)).setValue(yesterday);
        test(find(TextField.class, first).withLabel("Medicine").single()).setValue("tramadol");
        UI.getCurrent().remove(first);

        var again = board();

        assertThat(day(again).getValue()).isEqualTo(yesterday);
        assertThat(find(TextField.class, again).withLabel("Medicine").single().getValue())
                .isEqualTo("tramadol");
    }

    @Test
    void what_was_typed_for_one_day_does_not_return_on_another_that_is_written() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var taken = new Take("oxycodone", Measurement.of("5", "mg"), BigDecimal.TWO);
        var draft = new DiaryDraft(DiaryDayId.next(), yesterday, List.of(taken));
        done(opioids.write(patient.me(), patient.caseId(), draft));
        var first = board();
        test(find(TextField.class, first).withLabel("Medicine").single()).setValue("tramadol");
        test(day(first)).setValue(yesterday);
        UI.getCurrent().remove(first);

        assertThat(find(TextField.class, board()).withLabel("Medicine").single().getValue())
                .isEqualTo("oxycodone");
    }

    @Test
    void the_page_says_not_to_change_anything_because_of_it() {
        assertThat(board().getElement().getTextRecursively())
                .contains(PortalTexts.of("diary.safe"));
    }

    private DiaryBoard board() {
        var board = new DiaryBoard(opioids, patient.me(), patient.caseId(), clock);
        UI.getCurrent().add(board);
        return board;
    }

    private DatePicker day(DiaryBoard board) {
        return find(DatePicker.class, board).single();
    }

    private String written(DiaryBoard board) {
        return find(UnorderedList.class, board).all().getLast().getElement().getTextRecursively();
    }

    private void text(DiaryBoard board, String label, String value) {
        find(TextField.class, board).withLabel(label).single().setValue(value);
    }

    private void number(DiaryBoard board, String label, String value) {
        find(BigDecimalField.class, board)
                .withLabel(label)
                .single()
                .setValue(new BigDecimal(value));
    }

    private void press(DiaryBoard board, String words) {
        test(find(NativeButton.class, board).withText(words).single()).click();
    }

    private List<String> said() {
        return find(Notification.class).all().stream()
                .flatMap(it -> it.getElement().getTextRecursively().lines())
                .toList();
    }
}
