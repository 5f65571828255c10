package org.threefold.ui.admin;

import org.threefold.access.Account;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Tag;

import java.util.stream.Collectors;

/// Accounts as rows of their list: who, with which roles, and what can be done.
final class AccountRows {

    private AccountRows() {}

    static Row row(Account account) {
        return Row.of(
                account.id().toString(),
                Cell.strong(named(account)),
                Cell.text(account.username()),
                Cell.text(roles(account)),
                Cell.tag(status(account)),
                Cell.acts(
                        Cell.button("Change roles", "roles", "Change roles of " + account.name()),
                        account.invited()
                                ? Cell.button("New link", "link", "New link for " + account.name())
                                : Cell.button(
                                        "Reset password", "reset", "Reset of " + account.name()),
                        Cell.button("Change address", "contact", "Address of " + account.name()),
                        account.disabled()
                                ? Cell.button("Enable", "enable", "Enable " + account.name())
                                : Cell.button("Disable", "disable", "Disable " + account.name())));
    }

    private static String named(Account account) {
        return account.title().isBlank() ? account.name() : account.name() + ", " + account.title();
    }

    private static String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> role.words())
                .collect(Collectors.joining(", "));
    }

    private static Tag status(Account account) {
        if (account.disabled()) return Tag.plain("Disabled").under("‖");
        return account.invited() ? Tag.warn("Invited").under("◔") : Tag.ok("Open");
    }
}
