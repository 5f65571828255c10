package org.threefold.support;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.threefold.Application;
import org.threefold.ui.shell.PagesInTransactions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test with the whole application running on a real PostgreSQL, and a [Clinic] to tell stories
/// with. All such tests share one context and one database: each works on a case of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {
            Application.class,
            Clinic.class,
            Queries.class,
            Clinic.TestBeans.class,
            Patients.class,
            AnyService.class,
            HeldInTests.class,
            Together.class,
            PagesInTransactions.class
        })
@ContextConfiguration(initializers = Postgres.class)
public @interface InTheClinic {}
