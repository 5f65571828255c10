package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Account;
import org.threefold.access.Accounts;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.ContactChanges;
import org.threefold.identity.PasswordResets;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.util.List;
import java.util.UUID;

/// Who can sign in, and as what. An account is made here, and a one-time link handed over; a
/// change of roles holds at the next click of whom it concerns.
@Route(value = "accounts", layout = ClinicShell.class)
@PageTitle("Accounts · Threefold")
@PermitAll
public class AccountsPage extends Div implements AfterNavigationObserver {

    private static final int A_PAGE = 25;

    private final Accounts accounts;
    private final AccountInvitations invitations;
    private final ContactChanges contacts;
    private final PasswordResets resets;
    private final CurrentActor me;
    private final TextField words = NotKept.search(new TextField("Find by name or username"));
    private final Table list =
            new Table("Accounts", "No account fits. Look for another name.")
                    .column(Column.of("Person"))
                    .column(Column.of("Roles"))
                    .column(Column.narrow("Sign-in"))
                    .column(Column.acts("What can be done"))
                    .onAct(this::act)
                    .onTurn(this::turn);
    private List<Account> shown = List.of();
    private int from;

    public AccountsPage(
            Accounts accounts,
            AccountInvitations invitations,
            ContactChanges contacts,
            PasswordResets resets,
            CurrentActor me) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.contacts = contacts;
        this.resets = resets;
        this.me = me;
        setClassName("page");
        var create =
                new Button("Create account", _ -> new AccountDialog(invitations, me, this::show));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("find");
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> showFrom(0));
        add(
                new PageHead(
                        "Accounts",
                        "Who can sign in, and as what. Nobody here sees clinical content by this.",
                        create),
                words,
                new Card().with(list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void showFrom(int first) {
        from = Math.max(0, first);
        show();
    }

    private void turn(Footer.Turn turn) {
        showFrom(turn == Footer.Turn.LATER ? from + A_PAGE : from - A_PAGE);
    }

    private void show() {
        Notifications.of(accounts.list(me.get(), words.getValue(), from, A_PAGE + 1), this::show);
    }

    private void show(List<Account> found) {
        shown = found.stream().limit(A_PAGE).toList();
        list.show(
                shown.stream().map(AccountRows::row).toList(),
                Footer.uncounted(from + 1, shown.size(), found.size() > A_PAGE));
    }

    private void act(String key, String act) {
        var id = UUID.fromString(key);
        shown.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .ifPresent(account -> act(account, act));
    }

    private void act(Account account, String act) {
        switch (act) {
            case "roles" -> new RolesDialog(accounts, me, account, this::show).open();
            case "link" -> new InviteAgain(invitations, me.get()).to(account);
            case "contact" ->
                    new ContactDialog(
                            account.name(),
                            "contact-" + account.id(),
                            (to, why) -> contacts.ask(me.get(), account.id(), to, why));
            case "reset" -> askToReset(account);
            case "disable" -> askToDisable(account);
            case "enable" -> disable(account, false);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private void askToReset(Account account) {
        new ReasonDialog(
                "Reset the password of " + account.name(),
                "For an owner who lost it and cannot be reached at their contact. The medical"
                        + " director grants it. The owner reads your name and this reason, and can"
                        + " stop it.",
                "Reason",
                "Ask the medical director",
                why -> resets.ask(me.get(), account.id(), why),
                () -> Notifications.done("The medical director finds it under Password resets."));
    }

    private void askToDisable(Account account) {
        Confirm.beforeDanger(
                "Disable " + account.name() + "?",
                "They are signed out at their next click and cannot sign in again. What they"
                        + " signed and wrote stays.",
                "Disable account",
                () -> disable(account, true));
    }

    private void disable(Account account, boolean disabled) {
        Notifications.of(
                accounts.setDisabled(me.get(), account.id(), disabled),
                _ -> {
                    Notifications.done(
                            account.name() + (disabled ? " is disabled." : " can sign in again."));
                    show();
                });
    }
}
