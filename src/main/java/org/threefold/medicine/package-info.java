/// Medicines as words: one vocabulary of drugs, one reader of product names and one reader of dose
/// instructions, for every module that has to know what is taken and how much of it.
///
/// Nothing here knows a person or a case. What cannot be read whole is not known, and the result
/// says what could not be read.
@NullMarked
@ApplicationModule(allowedDependencies = {"library"})
package org.threefold.medicine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
