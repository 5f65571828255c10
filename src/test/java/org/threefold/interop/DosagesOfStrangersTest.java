package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Medication;
import org.threefold.opioids.DailyTotal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What fields and texts of one order of methadone, 10 mg tablets, come to in a day (the factor is
/// 4.7). In a row, T is a dose of one tablet and TT of two; the rest is FHIR.
class DosagesOfStrangersTest {

    private static final String ORDER =
            """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","id":"p","birthDate":"1970-01-01",
             "gender":"female","name":[{"family":"Lind","given":["Ada"]}]}},
            {"resource":{"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order",
             "subject":{"reference":"Patient/p"},"authoredOn":"2026-10-01",
             "medicationCodeableConcept":{"text":"methadone hydrochloride 10 MG Oral Tablet"},
             "dosageInstruction":[%s]}}]}
            """;
    private static final String DOSE =
            "\"doseAndRate\":[{\"doseQuantity\":{\"value\":%d,\"unit\":\"tablet\"}}]";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {T,"timing":{"repeat":{"when":["MORN"]}}},{TT,"timing":{"repeat":{"when":["HS"]}}} | 141 MME a day
                    {"sequence":1,T,"timing":{"repeat":{"when":["MORN"]}}},{"sequence":2,TT,"timing":{"repeat":{"when":["HS"]}}} | 141 MME a day
                    {"sequence":1,T,"text":"in the morning"},{"sequence":2,TT,"text":"in the morning"} | 94 MME a day
                    {"sequence":1,TT,"timing":{"repeat":{"boundsDuration":{"value":5,"code":"d"},"frequency":2,"period":1,"periodUnit":"d"}}},{"sequence":2,T,"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}}} | 188 MME a day
                    {"text":"1 tablet twice daily"},{"text":"1 tablet at bedtime as needed"} | 141 MME a day
                    {"text":"1 tablet twice daily"},{"text":"as the clinic says"} | Not known (1 drug not convertible)
                    {T,"timing":{"repeat":{"frequency":1,"period":4,"periodUnit":"h"}},"maxDosePerPeriod":{"numerator":{"value":4,"unit":"tablet"},"denominator":{"value":24,"code":"h"}}} | 188 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":2,"periodUnit":"h"}},"maxDosePerPeriod":{"numerator":{"value":2,"unit":"tablet"},"denominator":{"value":12,"unit":"h"}}} | 188 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":4,"periodUnit":"h"}},"maxDosePerPeriod":{"numerator":{"value":30,"unit":"mg"},"denominator":{"value":1,"code":"d"}}} | 141 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":4,"periodUnit":"h"}},"text":"1 tablet every 4 hours, max 3 per day"} | 141 MME a day
                    {T,"asNeededBoolean":true,"maxDosePerPeriod":{"numerator":{"value":3,"unit":"tablet"},"denominator":{"value":1,"code":"d"}}} | 141 MME a day
                    {T,"asNeededBoolean":true} | Not known (1 drug not convertible)
                    {T,"timing":{"code":{"coding":[{"code":"Q4H"}]}}} | 282 MME a day
                    {T,"timing":{"code":{"coding":[{"code":"307469008"}],"text":"Every 8 hours"}}} | 141 MME a day
                    {T,"timing":{"code":{"text":"three times daily"}}} | 141 MME a day
                    {T,"timing":{"code":{"coding":[{"code":"BED"}]}}} | 47 MME a day
                    {T,"timing":{"code":{"coding":[{"code":"QOD"}]}}} | 23.5 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d","dayOfWeek":["mon","tue","wed","thu","fri"]}}} | 33.6 MME a day
                    {T,"timing":{"repeat":{"dayOfWeek":["sun"]}}} | 6.7 MME a day
                    {T,"timing":{"repeat":{"frequency":2,"frequencyMax":3,"period":1,"periodUnit":"d"}}} | 141 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":8,"periodMax":12,"periodUnit":"h"}}} | 141 MME a day
                    {T,"timing":{"repeat":{"frequency":3}}} | Not known (1 drug not convertible)
                    {T,"timing":{"repeat":{"when":["AC"]}}} | Not known (1 drug not convertible)
                    {T,"timing":{"repeat":{"frequency":3,"period":1,"periodUnit":"d","when":["AC"]}}} | 141 MME a day
                    {T,"timing":{"repeat":{"when":["CM","CV"]}}} | 94 MME a day
                    {T,"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d","timeOfDay":["06:00:00","18:00:00"]}}} | 94 MME a day
                    {T,"timing":{"repeat":{"frequency":3,"period":1,"periodUnit":"d","timeOfDay":["06:00:00","18:00:00"]}}} | Not known (1 drug not convertible)
                    {T,"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}},"text":"2 tablets twice daily"} | Not known (1 drug not convertible)
                    {T,"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}},"text":"1 tablet twice daily"} | 94 MME a day
                    {T,"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}},"text":"for the pain"} | 94 MME a day
                    {"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}},"text":"Take 1/2 tablet"} | 47 MME a day
                    {"doseAndRate":[{"doseRange":{"low":{"value":1,"unit":"tablet"},"high":{"value":2,"unit":"tablet"}}}],"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}} | 188 MME a day
                    {"doseAndRate":[{"doseQuantity":{"value":5,"unit":"mg"}}],"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}} | 47 MME a day
                    {"doseAndRate":[{"doseQuantity":{"value":1,"code":"{tbl}"}}],"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}} | 94 MME a day
                    {T,"timing":{"repeat":{"frequency":500,"period":1,"periodUnit":"d"}}} | Not known (1 drug not convertible)
                    {"doseAndRate":[{"doseQuantity":{"value":500,"unit":"tablet"}}],"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}}} | Not known (1 drug not convertible)
                    {"patientInstruction":"Take 1 tablet by mouth twice daily"} | 94 MME a day
                    {"text":"Dispense 30 tablets"} | Not known (1 drug not convertible)
                    """)
    void an_order_comes_to_this(String instructions, String total) {
        assertThat(DailyTotal.of(taken(instructions)).orElseThrow().words()).isEqualTo(total);
    }

    private static List<Medication> taken(String instructions) {
        var json =
                ORDER.formatted(
                        instructions
                                .replace("TT,", DOSE.formatted(2) + ",")
                                .replace("T,", DOSE.formatted(1) + ",")
                                .replace("T}", DOSE.formatted(1) + "}"));
        var read = CasesTest.read("order.json", json.getBytes(StandardCharsets.UTF_8));
        return switch (read) {
            case Reading.Understood understood -> understood.findings().medications();
            case Reading.NotUnderstood(var why) -> throw new AssertionError(why);
        };
    }
}
