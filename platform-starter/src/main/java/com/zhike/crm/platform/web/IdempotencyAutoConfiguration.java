package com.zhike.crm.platform.web;

import com.zhike.crm.platform.time.Periodically;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;

/** Sets up the answering of repeated requests. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass({KafkaTemplate.class, EntityManagerFactory.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(JdbcClient.class)
public final class IdempotencyAutoConfiguration {

    /** Inside of security, which says whose key it is. */
    private static final int ORDER = 0;

    @Bean
    @ConditionalOnMissingBean(TransactionManager.class)
    JoinedTransactions transactionManager(ObjectProvider<TransactionManagerCustomizers> customizers) {
        JoinedTransactions transactions = new JoinedTransactions();
        customizers.ifAvailable(all -> all.customize((TransactionManager) transactions));
        return transactions;
    }

    @Bean
    IdempotentRequests idempotentRequests(JdbcClient jdbc) {
        return new IdempotentRequests(jdbc);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotentRequests requests, PlatformTransactionManager transactions) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(requests, transactions));
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    Periodically idempotencyCleaning(IdempotentRequests requests) {
        return new Periodically("idempotency-cleaning", Duration.ofHours(1), requests::forgetOld);
    }
}
