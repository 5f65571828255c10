package org.threefold.documents;

import org.apache.pdfbox.cos.COSName;
import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Looks through files in a Java of its own, and prints a line of each: the refusal, and how many
/// names PDFBox still keeps.
final class CheckInSmallMemory {

    private CheckInSmallMemory() {}

    public static void main(String[] files) throws IOException, ReflectiveOperationException {
        var names = COSName.class.getDeclaredField("nameMap");
        names.setAccessible(true);
        for (var file : files) {
            long before = System.nanoTime();
            var looked = UploadedFile.of(Files.readAllBytes(Path.of(file)));
            var said = looked instanceof Outcome.Refused<?>(var why) ? why : "let in";
            long millis = (System.nanoTime() - before) / 1_000_000;
            System.out.println(said + "|" + ((Map<?, ?>) names.get(null)).size() + "|" + millis);
        }
    }
}
