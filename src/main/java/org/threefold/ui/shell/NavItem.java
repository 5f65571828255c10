package org.threefold.ui.shell;

import org.threefold.access.Act;
import org.threefold.access.SignedIn;

import java.util.List;

/// A page in the navigation, open to whoever may do the act it is for.
record NavItem(String words, String path, Act act) {

    /// In the order of a day; what runs the practice comes last.
    static final List<NavItem> ALL =
            List.of(
                    new NavItem("Work", "work", Act.SEE_WORK),
                    new NavItem("Cases", "cases", Act.LIST_CASES),
                    new NavItem("Referrals", "referrals", Act.READ_REFERRALS),
                    new NavItem("My referrals", "send", Act.READ_OWN_REFERRALS),
                    new NavItem("Conferences", "conferences", Act.READ_CONFERENCES),
                    new NavItem("Rules", "rules", Act.SEE_WORK),
                    new NavItem("Evidence", "evidence", Act.READ_EVIDENCE),
                    new NavItem("Practice policy", "policy", Act.READ_POLICY),
                    new NavItem("Instruments", "instruments", Act.READ_INSTRUMENTS),
                    new NavItem("Accounts", "accounts", Act.READ_ACCOUNTS),
                    new NavItem("Addresses", "contacts", Act.READ_CONTACT_CHANGES),
                    new NavItem("Mail", "mail", Act.READ_MAIL),
                    new NavItem("Password resets", "resets", Act.READ_RESETS),
                    new NavItem("Emergency access", "emergency-access", Act.READ_EMERGENCIES),
                    new NavItem("Who may what", "access-matrix", Act.READ_ACCOUNTS),
                    new NavItem("Audit trail", "trail", Act.SEARCH_TRAIL));

    boolean openTo(SignedIn me) {
        return act.allows(me.roles(), null);
    }

    /// The page itself and what lies under it.
    boolean leadsTo(String location) {
        return location.equals(path) || location.startsWith(path + "/");
    }
}
