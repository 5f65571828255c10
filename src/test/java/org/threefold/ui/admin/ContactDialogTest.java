package org.threefold.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.identity.ContactChange;
import org.threefold.identity.ContactChanges;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

/// Asking for another address, and finding it on the page of whoever confirms it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ContactDialogTest extends SpringBrowserlessTest {

    @Autowired private Clinic clinic;
    @Autowired private Accounts accounts;
    @Autowired private ContactChanges changes;

    private Actor.Staff owner;
    private String next;

    @BeforeEach
    void sit() {
        owner = clinic.staff("Adda Dress " + Ids.next(), Role.THERAPIST);
        next = "n" + Ids.next() + "@example.org";
        Screen.of(accounts, clinic.privacyOfficer());
        navigate(AccountsPage.class);
        new ContactDialog(
                "Adda Dress",
                "contact-" + owner.id(),
                (to, why) -> changes.ask(clinic.privacyOfficer(), owner.id().value(), to, why));
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void each_refusal_stands_at_its_field_and_what_was_typed_stays() {
        find(EmailField.class).single().setValue("no address");
        ask();
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo(ContactChanges.NO_ADDRESS);

        find(EmailField.class).single().setValue(next);
        ask();
        assertThat(find(EmailField.class).single().isInvalid()).isFalse();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(next);
    }

    @Test
    void what_was_asked_waits_on_the_page_of_addresses() {
        find(EmailField.class).single().setValue(next);
        find(TextArea.class).single().setValue("She changed her provider.");
        ask();

        Screen.of(accounts, clinic.director());
        navigate(ContactsPage.class);
        assertThat(find(Table.class).single().text())
                .contains("To " + next, "She changed her provider.");
        assertThat(done(changes.list(clinic.director())))
                .filteredOn(it -> it.contact().equals(next))
                .extracting(ContactChange::state)
                .containsExactly(ContactChange.State.ASKED);
    }

    private void ask() {
        test(find(Button.class).withText("Ask another person to confirm").single()).click();
    }
}
