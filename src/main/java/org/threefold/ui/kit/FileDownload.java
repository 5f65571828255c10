package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.util.function.Supplier;

/// A link that hands out one file. Following it is an act of its own: a service is asked then, and
/// what it refuses is said on the page, and nothing is sent.
///
/// The file is for the disk alone: it is sent as an attachment, kept by no cache, and shown by no
/// browser as a page of this origin.
public final class FileDownload extends Anchor {

    private static final int REFUSED = 403;

    /// A file, and under which name and media type it is sent.
    public record Content(String name, String type, byte[] bytes) {}

    private final Supplier<Outcome<Content>> ask;

    /// @param ask one call of a service: one act, one event
    public FileDownload(String words, Supplier<Outcome<Content>> ask) {
        this.ask = ask;
        setText(words);
        setHref(this::answer);
        setDownload(true);
        setRouterIgnore(true);
        setClassName("btn");
    }

    public static FileDownload pdf(String words, Supplier<Outcome<PdfFile>> ask) {
        return new FileDownload(
                words,
                () -> ask.get().map(it -> new Content(it.name(), PdfFile.TYPE, it.content())));
    }

    private void answer(DownloadEvent event) throws IOException {
        switch (ask.get()) {
            case Outcome.Done<Content>(var file) -> send(event, file);
            case Outcome.Refused<Content>(var why) -> {
                event.getUI().access(() -> Notifications.no(why));
                event.getResponse().sendError(REFUSED, "");
            }
        }
    }

    private static void send(DownloadEvent event, Content file) throws IOException {
        var response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        event.setContentType(file.type());
        event.setFileName(file.name());
        event.setContentLength(file.bytes().length);
        try (var out = event.getOutputStream()) {
            out.write(file.bytes());
        }
    }
}
