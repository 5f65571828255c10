package org.threefold.ui.shell;

import org.threefold.access.Act;
import org.threefold.access.SignedIn;

import java.util.List;

/// A page in the navigation, open to whoever may do the act it is for.
record Place(String words, String path, Act act) {

    /// In the order of a day; what runs the practice comes last.
    static final List<Place> ALL =
            List.of(
                    new Place("Work", "work", Act.SEE_WORK),
                    new Place("Cases", "cases", Act.LIST_CASES),
                    new Place("Referrals", "referrals", Act.READ_REFERRALS),
                    new Place("My referrals", "send", Act.READ_OWN_REFERRALS),
                    new Place("Conferences", "conferences", Act.READ_CONFERENCES),
                    new Place("Rules", "rules", Act.SEE_WORK),
                    new Place("Evidence", "evidence", Act.READ_EVIDENCE),
                    new Place("Practice policy", "policy", Act.READ_POLICY),
                    new Place("Instruments", "instruments", Act.READ_INSTRUMENTS),
                    new Place("Accounts", "accounts", Act.READ_ACCOUNTS),
                    new Place("Addresses", "contacts", Act.READ_CONTACT_CHANGES),
                    new Place("Mail", "mail", Act.READ_MAIL),
                    new Place("Password resets", "resets", Act.READ_RESETS),
                    new Place("Emergency access", "emergency-access", Act.READ_EMERGENCIES),
                    new Place("Who may what", "access-matrix", Act.READ_ACCOUNTS),
                    new Place("Audit trail", "trail", Act.SEARCH_TRAIL));

    boolean openTo(SignedIn me) {
        return act.allows(me.roles(), null);
    }

    /// The page itself and what lies under it.
    boolean leadsTo(String location) {
        return location.equals(path) || location.startsWith(path + "/");
    }
}
