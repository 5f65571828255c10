package org.threefold.referral;

/// In which order to list referrals. Arrival has an index, read either way; the urgent ones come
/// first among the few that are open.
public record ReferralOrder(By by, boolean descending) {

    /// Open ones by urgency, the oldest first; all others by arrival, the newest first.
    public static final ReferralOrder URGENT_FIRST = new ReferralOrder(By.URGENCY, false);

    /// By what referrals may be ordered.
    public enum By {
        URGENCY,
        ARRIVAL
    }

    String sql(boolean openOnly) {
        return switch (by) {
            case URGENCY ->
                    openOnly
                            ? "array_position(array['URGENT', 'SOON', 'ROUTINE'], r.urgency),"
                                    + " r.received_at, r.id"
                            : newestFirst();
            case ARRIVAL -> descending ? newestFirst() : "r.received_at, r.id";
        };
    }

    private static String newestFirst() {
        return "r.received_at desc, r.id desc";
    }
}
