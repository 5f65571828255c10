package org.threefold.interop;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import org.jspecify.annotations.Nullable;

/// Names what a resource has that FHIR R4 does not know. An empty value says nothing, and costs the
/// resource nothing. Where another value is not allowed, the resource cannot be trusted to say what
/// it says, and is not read.
final class UnreadParts extends LenientErrorHandler implements IParserErrorHandler {

    private final ImportContext context;
    private final String type;

    UnreadParts(ImportContext context, String type) {
        super(false);
        this.context = context;
        this.type = type;
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String name) {
        context.unreadPart(type + ": " + Clean.text(name, 60));
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String name) {
        context.unreadPart(type + ": another " + Clean.text(name, 60));
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String error) {
        if (Codings.orEmpty(value).isBlank()) {
            context.unreadPart(type + ": an empty value");
            return;
        }
        throw new NotAllowed(Clean.text(Codings.orEmpty(value), 60));
    }

    /// A value that FHIR R4 does not allow at its place.
    static final class NotAllowed extends RuntimeException {

        private final String value;

        NotAllowed(String value) {
            super("Not allowed: " + value);
            this.value = value;
        }

        String value() {
            return value;
        }
    }
}
