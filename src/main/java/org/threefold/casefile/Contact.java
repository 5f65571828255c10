package org.threefold.casefile;

import java.util.List;

/// How a person is reached. An empty field was not recorded; the language is the one in which the
/// person wishes to be spoken to.
public record Contact(String phone, String email, List<String> addressLines, String language) {

    public static final Contact NONE = new Contact("", "", List.of(), "");

    public Contact {
        phone = phone.strip();
        email = email.strip();
        addressLines =
                addressLines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        language = language.strip();
    }
}
