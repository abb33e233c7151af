package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.platform.problem.ProblemAutoConfiguration;
import com.zhike.crm.platform.problem.ProblemTexts;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.platform.time.Periodically;
import com.zhike.crm.platform.web.IdempotencyAutoConfiguration;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sets up imports in a service that declares what can be imported. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, ProblemAutoConfiguration.class, IdempotencyAutoConfiguration.class})
@ConditionalOnClass({CsvReader.class, EntityManagerFactory.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean({ImportKind.class, JdbcTemplate.class})
public final class ImportAutoConfiguration {

    @Bean
    ImportJobs importJobs(JdbcTemplate jdbc) {
        return new ImportJobs(jdbc);
    }

    @Bean
    ImportMetrics importMetrics(JdbcClient jdbc) {
        return new ImportMetrics(jdbc);
    }

    @Bean
    ImportRuns importRuns(
            ImportJobs jobs,
            PlatformTransactionManager transactions,
            JsonMapper json,
            ObjectProvider<EntityManagerFactory> entities,
            ObjectProvider<Outbox> outbox) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        // apart from a transaction around the request: each chunk is kept for itself
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new ImportRuns(jobs, apart, json, new RowStore(entities, outbox));
    }

    @Bean
    ImportOrders importOrders(List<ImportKind> kinds, CurrentEmployees employees, JsonMapper json) {
        return new ImportOrders(kinds, employees, json);
    }

    @Bean
    ImportLeases importLeases(JdbcClient jdbc) {
        return new ImportLeases(jdbc);
    }

    @Bean
    ImportWork importWork(
            ImportRuns runs, ImportLeases leases, ImportOrders orders, JsonMapper json, ImportMetrics metrics) {
        return new ImportWork(runs, leases, orders, json, metrics);
    }

    @Bean
    ImportService importService(ImportOrders orders, ImportRuns runs, ImportWork work) {
        return new ImportService(orders, runs.jobs(), runs.transaction(), work);
    }

    @Bean
    Periodically importWatch(ImportWork work) {
        return new Periodically("waiting-imports", Duration.ofSeconds(10), work::look);
    }

    @Bean
    ImportController importController(
            ImportService imports, ImportJobs jobs, JsonMapper json, ProblemTexts texts, MessageSource messages) {
        return new ImportController(imports, new RejectionsCsv(jobs, json, texts, messages), texts);
    }

    @Bean
    Periodically importCleaning(ImportJobs jobs) {
        return new Periodically("import-cleaning", Duration.ofHours(1), jobs::forgetOld);
    }
}
