package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.OurClasses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What day it is comes from the practice's clock: not from the machine's zone, not from the
/// database's, not from UTC.
@InTheClinic
class TimeTest {

    /// Calls that answer with the machine's time or zone, whoever calls them.
    private static final Pattern MACHINE =
            Pattern.compile(
                    "java\\.time\\.(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime"
                            + "|OffsetTime|Year|YearMonth|MonthDay)\\.now\\((java\\.time\\.ZoneId)?\\)"
                            + "|java\\.time\\.Clock\\.(system|tick).*"
                            + "|java\\.time\\.ZoneId\\.systemDefault.*"
                            + "|java\\.util\\.TimeZone\\.getDefault.*"
                            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
                            + "|java\\.util\\.Calendar\\.getInstance.*"
                            + "|java\\.lang\\.System\\.currentTimeMillis.*");

    /// Where the machine's time comes in, each with its reason.
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "org.threefold.kernel.PracticeClock", "is where it comes in",
                    "org.threefold.kernel.Ids", "an identifier is ordered in time, not dated");

    /// A day in SQL. Moments (`now()`) are the same everywhere; days are not.
    private static final Pattern DAY =
            Pattern.compile(
                    "current_date|localtimestamp|localtime\\b|current_time\\b|date_trunc|date_part"
                            + "|extract *\\((?!epoch)|(now\\(\\)|_at|\\.at)\\)?::date|at time zone 'utc'"
                            + "|current_setting\\('timezone'",
                    Pattern.CASE_INSENSITIVE);

    /// Sanity checks on rows, a day wide to either side: true in every zone.
    private static final List<String> WIDE =
            List.of(
                    "a_response_does_not_run_ahead",
                    "a_policy_does_not_reach_back",
                    "a_diary_does_not_run_ahead",
                    "it_was_signed_by_the_day_of_its_record");

    @Autowired Clinic clinic;

    @Test
    void nothing_asks_the_machine_what_time_it_is_or_where_it_stands() {
        var ours = OurClasses.all();

        assertThat(asking(ours)).isEmpty();
        assertThat(asking(new ClassFileImporter().importClasses(Forgetful.class))).hasSize(1);
    }

    @Test
    void no_function_of_the_database_knows_a_day_by_itself() {
        assertThat(DAY.matcher("select a.at::date").find()).isTrue();
        assertThat(DAY.matcher("where due_on < current_date").find()).isTrue();
        assertThat(
                        sources(
                                """
                                select n.nspname || '.' || p.proname, p.prosrc from pg_proc p
                                join pg_namespace n on n.oid = p.pronamespace
                                where n.nspname not in ('pg_catalog', 'information_schema')
                                """))
                .isEmpty();
    }

    @Test
    void no_constraint_default_index_or_policy_of_the_database_does_either() {
        var checks =
                sources(
                        """
                        select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'c'
                        union all select c.relname, pg_get_expr(d.adbin, d.adrelid)
                            from pg_attrdef d join pg_class c on c.oid = d.adrelid
                        union all select indexname, indexdef from pg_indexes
                        union all select policyname, coalesce(qual, '') || coalesce(with_check, '')
                            from pg_policies
                        """);
        assertThat(checks).containsExactlyInAnyOrderElementsOf(WIDE);
    }

    private static List<String> asking(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !ALLOWED.containsKey(outermost(type)))
                .flatMap(TimeTest::uses)
                .filter(use -> MACHINE.matcher(use.getTarget().getFullName()).matches())
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static Stream<JavaAccess<?>> uses(JavaClass type) {
        return Stream.concat(
                type.getAccessesFromSelf().stream(), type.getMethodReferencesFromSelf().stream());
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private List<String> sources(String sql) {
        return clinic.databaseAs("postgres").sql(sql).query().listOfRows().stream()
                .map(row -> row.values().iterator())
                .map(row -> Map.entry(String.valueOf(row.next()), String.valueOf(row.next())))
                .filter(row -> DAY.matcher(row.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What the test finds when somebody forgets the clock.
    static final class Forgetful {
        static LocalDate today() {
            return LocalDate.now();
        }
    }
}
