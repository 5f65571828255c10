/// The treatment so far, as the clinic sees and records it. Parts of a case page: [TrialsPanel],
/// [MedicationsPanel] and [ReportedPanel]; each reads for itself unless the page shows it what it
/// has read already.
@NullMarked
package org.threefold.ui.clinic.history;

import org.jspecify.annotations.NullMarked;
