package dev.docket.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application without a web server, on a real and fresh PostgreSQL database. What ends what takes too
 * long is further away than in production: a machine that stalls for some seconds must not fail a test that is not about it.
 *
 * <p>A browser test uses {@code @SpringBootTest(webEnvironment = RANDOM_PORT)} and
 * {@code @ContextConfiguration(initializers = TestDatabaseInitializer.class)} instead.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "docket.sync.moment=10s",
            "docket.database.patience=60s",
            "spring.datasource.hikari.connection-timeout=60000",
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=60s -c lock_timeout=60s",
            "spring.datasource.hikari.data-source-properties.socketTimeout=90",
            "spring.datasource.hikari.data-source-properties.connectTimeout=60",
            "spring.transaction.default-timeout=60s"
        })
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface DatabaseTest {}
