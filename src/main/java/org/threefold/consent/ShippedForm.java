package org.threefold.consent;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/// The first version of the text, which comes with the portal and never changes: what somebody
/// signed refers to it. It is in force once two people of the practice have adopted it.
///
/// @param review what nobody has looked at yet; said to staff
record ShippedForm(ConsentForm form, LocalDate written, String review) {

    static final String KEY = "ketamine";

    private static final String PATH = "/consent/" + KEY + "/v1.json";

    private record Read(
            String key,
            int version,
            String language,
            String title,
            LocalDate written,
            String review,
            List<Paragraph> paragraphs) {}

    static ShippedForm read() {
        try (var in = ShippedForm.class.getResourceAsStream(PATH)) {
            if (in == null) throw new IllegalStateException("No form " + PATH);
            var it = JsonMapper.shared().readValue(in.readAllBytes(), Read.class);
            return new ShippedForm(
                    new ConsentForm(
                            it.key(), it.version(), it.language(), it.title(), it.paragraphs()),
                    it.written(),
                    it.review());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
