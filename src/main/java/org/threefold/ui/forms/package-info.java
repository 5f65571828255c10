/// Shows questions of the module `forms`, in three manners: dense for clinicians ([DenseEntry],
/// [ValueField]), one question a page for a phone ([QuestionPage], [ReviewPage]), and to read
/// ([ReadAnswers]). A type of answer has one field, whatever the manner. See decision 0059.
@NullMarked
package org.threefold.ui.forms;

import org.jspecify.annotations.NullMarked;
