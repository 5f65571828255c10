/// Consent, as the practice and the team see it: the text in its versions, and one person's consent
/// step by step.
@NullMarked
package org.threefold.ui.clinic.consent;

import org.jspecify.annotations.NullMarked;
