package org.threefold.access;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import javax.sql.DataSource;

/// Two ways to the database: the portal's, and the narrow one of the gate.
@Configuration
@EnableConfigurationProperties(DataSourceProperties.class)
class GateConnection {

    @Bean
    @Primary
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) {
        return properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    }

    @Bean(defaultCandidate = false)
    DataSource gateDataSource(
            DataSourceProperties portal,
            @Value("${threefold.gate.username}") String username,
            @Value("${threefold.gate.password}") String password) {
        var source =
                portal.initializeDataSourceBuilder()
                        .type(HikariDataSource.class)
                        .username(username)
                        .password(password)
                        .build();
        source.setPoolName("gate");
        source.setMaximumPoolSize(4);
        source.setMinimumIdle(0);
        return source;
    }
}
