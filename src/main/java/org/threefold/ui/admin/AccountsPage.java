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
import org.threefold.access.AccountQuery;
import org.threefold.access.AccountQuery.Order;
import org.threefold.access.Accounts;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.ContactChanges;
import org.threefold.identity.PasswordResets;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowOrder;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.ReasonDialog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who can sign in, and as what. An account is made here, and a one-time link handed over; a
/// change of roles holds at the next click of whom it concerns.
@Route(value = "accounts", layout = ClinicShell.class)
@PageTitle("Accounts · Threefold")
@PermitAll
public class AccountsPage extends Div implements AfterNavigationObserver {

    private static final int MORE_THAN_IN_VIEW = 4 * RowGrid.PAGE;

    private final Accounts accounts;
    private final AccountInvitations invitations;
    private final ContactChanges contacts;
    private final PasswordResets resets;
    private final CurrentActor me;
    private final TextField words = NotKept.search(new TextField("Find by name or username"));
    private final RowGrid list =
            new RowGrid("Accounts", "No account fits. Look for another name.", this::read)
                    .column(Column.of("Person").sortedBy(Order.BY_NAME))
                    .column(Column.of("Username").sortedBy(Order.BY_USERNAME))
                    .column(Column.of("Roles"))
                    .column(Column.narrow("Sign-in"))
                    .column(Column.manyActs("What can be done"))
                    .ordered(RowOrder.up(Order.BY_NAME))
                    .onAct(this::act);
    private final Map<UUID, Account> shown =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Account> eldest) {
                    return size() > MORE_THAN_IN_VIEW;
                }
            };

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
                new Button(
                        "Create account", _ -> new AccountDialog(invitations, me, list::refresh));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("find");
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> list.restart());
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
        list.restart();
    }

    private RowPage read(RowQuery asked) {
        var order = asked.orderedOr(RowOrder.up(Order.BY_NAME));
        var query = new AccountQuery(words.getValue(), order.by(Order.class), order.descending());
        return RowPage.of(
                accounts.page(me.get(), query, asked.from(), asked.howMany()), this::shown);
    }

    private Row shown(Account account) {
        shown.put(account.id(), account);
        return AccountRows.row(account);
    }

    private void act(String key, String act) {
        Optional.ofNullable(shown.get(UUID.fromString(key))).ifPresent(it -> act(it, act));
    }

    private void act(Account account, String act) {
        switch (act) {
            case "roles" -> new RolesDialog(accounts, me, account, list::refresh).open();
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
                    list.refresh();
                });
    }
}
