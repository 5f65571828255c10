package org.threefold.documents;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;

import java.io.IOException;

/// Reads the objects of one object stream, counting them into the bounds of its PDF.
final class BoundedObjectStream extends PDFObjectStreamParser {

    private final PdfBounds bounds;
    private int depth;

    BoundedObjectStream(COSStream stream, COSDocument document, PdfBounds bounds)
            throws IOException {
        super(stream, document);
        this.bounds = bounds;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        bounds.object();
        bounds.require(++depth <= PdfBounds.DEEPEST);
        var object = super.parseDirObject();
        depth--;
        return object;
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        var name = super.parseCOSName();
        bounds.name(name);
        return name;
    }

    /// Once for each object in the list that the stream begins with.
    @Override
    protected long readObjectNumber() throws IOException {
        bounds.entries(1);
        return super.readObjectNumber();
    }
}
