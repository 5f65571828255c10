package org.threefold.documents;

/// A printed document as a file.
///
/// @param name without the name of the person: `decision-TF-2026-0117.pdf`
public record PdfFile(String name, byte[] content) {

    public static final String TYPE = "application/pdf";
}
