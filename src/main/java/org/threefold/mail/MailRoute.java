package org.threefold.mail;

/// Where letters leave the portal. Throws where one could not be handed over; it is tried again.
interface MailRoute {

    /// Whether letters can be sent at all.
    boolean open();

    void send(Letter letter, String messageId);

    /// Nobody has set up mail.
    MailRoute NONE =
            new MailRoute() {
                @Override
                public boolean open() {
                    return false;
                }

                @Override
                public void send(Letter letter, String messageId) {
                    throw new IllegalStateException("Mail is not set up");
                }
            };
}
