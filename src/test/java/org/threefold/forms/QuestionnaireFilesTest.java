package org.threefold.forms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.MessageFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The definitions of the evaluation and of the questions at home are sound FHIR, so that others
/// can read them too.
class QuestionnaireFilesTest {

    static List<Path> files() {
        return MessageFiles.definitions();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_a_questionnaire_of_fhir_r4(Path file) throws IOException {
        var fhir = FhirContext.forR4Cached().newJsonParser();
        fhir.setParserErrorHandler(new StrictErrorHandler());

        var read =
                fhir.parseResource(
                        org.hl7.fhir.r4.model.Questionnaire.class, Files.readString(file));

        assertThat(read.getTitle()).isNotBlank();
        assertThat(read.getUrl()).isEqualTo("urn:org.threefold:questionnaire:" + read.getIdPart());
    }
}
