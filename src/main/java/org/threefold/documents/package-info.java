/// What is on paper: documents that the portal prints as PDF, and files that are attached to a
// case.
///
/// [PdfDocuments] prints for a module that holds a permit; everything else public here is
/// vocabulary.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "casefile"})
package org.threefold.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
