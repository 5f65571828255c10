package org.threefold.ui.shell;

import org.threefold.access.Act;
import org.threefold.access.SignedIn;
import org.threefold.ui.links.AdminLinks;
import org.threefold.ui.links.ClinicLinks;

import java.util.List;

/// A page in the navigation, open to whoever may do the act it is for.
record NavItem(String words, String path, Act act) {

    /// In the order of a day; what runs the practice comes last.
    static final List<NavItem> ALL =
            List.of(
                    new NavItem("Work", ClinicLinks.WORK, Act.SEE_WORK),
                    new NavItem("Cases", ClinicLinks.CASES, Act.LIST_CASES),
                    new NavItem("Referrals", ClinicLinks.REFERRALS, Act.READ_REFERRALS),
                    new NavItem("My referrals", ClinicLinks.SENT, Act.READ_OWN_REFERRALS),
                    new NavItem("Conferences", ClinicLinks.CONFERENCES, Act.READ_CONFERENCES),
                    new NavItem("Rules", ClinicLinks.RULES, Act.SEE_WORK),
                    new NavItem("Evidence", ClinicLinks.EVIDENCE, Act.READ_EVIDENCE),
                    new NavItem("Practice policy", ClinicLinks.POLICY, Act.READ_POLICY),
                    new NavItem("Consent form", ClinicLinks.CONSENT_FORMS, Act.READ_CONSENT_FORMS),
                    new NavItem("Instruments", ClinicLinks.INSTRUMENTS, Act.READ_INSTRUMENTS),
                    new NavItem("Accounts", AdminLinks.ACCOUNTS, Act.READ_ACCOUNTS),
                    new NavItem("Addresses", AdminLinks.CONTACTS, Act.READ_CONTACT_CHANGES),
                    new NavItem("Mail", AdminLinks.MAIL, Act.READ_MAIL),
                    new NavItem("Password resets", AdminLinks.RESETS, Act.READ_RESETS),
                    new NavItem(
                            "Emergency access", AdminLinks.EMERGENCY_ACCESS, Act.READ_EMERGENCIES),
                    new NavItem("Who may what", AdminLinks.ACCESS_MATRIX, Act.READ_ACCOUNTS),
                    new NavItem("Audit trail", AdminLinks.TRAIL, Act.SEARCH_TRAIL));

    boolean openTo(SignedIn me) {
        return act.allows(me.roles(), null);
    }

    /// The page itself and what lies under it.
    boolean leadsTo(String location) {
        return location.equals(path) || location.startsWith(path + "/");
    }
}
