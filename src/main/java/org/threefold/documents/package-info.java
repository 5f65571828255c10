/// What is on paper: documents that the portal prints as PDF, and files that are attached to cases.
///
/// [Attachments] keeps files, and [PdfDocuments] prints for a module that holds a permit; what else
/// is public here is vocabulary.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "library", "casefile"})
package org.threefold.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
