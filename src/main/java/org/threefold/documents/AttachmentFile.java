package org.threefold.documents;

/// An attached file as it is handed out.
///
/// @param name of the record number and the kind, never of the person or of what was sent
public record AttachmentFile(String name, FileType type, byte[] content) {}
