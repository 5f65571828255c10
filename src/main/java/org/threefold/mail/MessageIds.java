package org.threefold.mail;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The Message-ID of a letter (RFC 5322): made once, of its own id and the portal's host.
final class MessageIds {

    private MessageIds() {}

    static String of(UUID letter, String address) {
        var host = Optional.ofNullable(URI.create(address).getHost()).orElse("localhost");
        return "<%s@%s>".formatted(letter, host);
    }
}
