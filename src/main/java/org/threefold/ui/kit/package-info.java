/// The kit: looks without meaning, shared by all pages. A page is put together like this:
///
/// ```java
/// @Route(value = "work", layout = ClinicShell.class)
/// @PageTitle("Work")
/// @PermitAll
/// public class WorkPage extends Div {
///
///     private final Table list =
///             new Table("Work", "Nothing needs you now.")
///                     .column(Column.of("Person"))
///                     .column(Column.wide("Why now"))
///                     .column(Column.narrow("Since"))
///                     .column(Column.acts("Action"));
///
///     public WorkPage(...) {
///         addClassName("page");
///         list.onAct((key, act) -> open(key));
///         list.onTurn(turn -> show(page.turned(turn)));
///         add(new PageHead("Five things need you", "One is urgent."), new Card().with(list));
///     }
///
///     private Row row(Task task) {
///         return Row.of(task.id().toString(),
///                 Cell.lines("OKAFOR, Ruth", "52 y, CRPS of the left hand"),
///                 Cell.several(Cell.tag(Tag.danger("Urgent")), Cell.text(task.what())),
///                 Cell.text(Dates.since(task.at(), clock.instant())),
///                 Cell.primary("Review readings", "open"));
///     }
/// }
/// ```
///
/// - [Table] is one server-side component however many rows it shows. A button in it answers with
///   the key of its row and its act; both are checked against what was shown.
/// - [Tag] is a status (tone, symbol, words); [Badge] shows one outside a table.
/// - [Notifications] tells what came of an act, [Confirm] asks before an act that cannot be undone.
/// - [PageHead], [Card], [Facts], [Texts] give a page its order; classes such as `row`, `stack`,
///   `fields`, `two`, `three`, `seat pain` are in `frontend/styles`. No `getStyle()` in Java.
/// - [QuestionField] is one question with yes, no, not known and room for words; it saves as one
///   answers (`onAnswer`), shows who answered (`by`) and a clash of two answers (`clash`).
/// - [ErrorSummary] lists what needs a correction and leads to the fields.
/// - [Dates] writes days, moments and ages the way staff and patients read them.
///
/// Text is always set as text. Nothing here takes HTML.
@NullMarked
package org.threefold.ui.kit;

import org.jspecify.annotations.NullMarked;
