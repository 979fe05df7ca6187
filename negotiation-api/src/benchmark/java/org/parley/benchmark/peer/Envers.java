package org.parley.benchmark.peer;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Client;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Proposals;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring with Hibernate Envers: rows that are changed, and a copy of each version beside them. */
final class Envers implements Program {

    private final HikariDataSource connections = new HikariDataSource();
    private final TransactionTemplate transactions;
    private final EntityManager entities;

    Envers(Arguments arguments) {
        connections.setJdbcUrl(arguments.text("url"));
        connections.setMaximumPoolSize(20);
        EntityManagerFactory factory = factory();
        transactions = new TransactionTemplate(new JpaTransactionManager(factory));
        entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    @Override
    public Client client(int number) {
        return new Client() {
            private UUID id = UUID.randomUUID();
            private int said;

            @Override
            public void act() {
                if (said == 0) {
                    id = UUID.randomUUID();
                    in(all -> all.persist(new EnversNegotiation(id, json())));
                } else {
                    in(all -> all.persist(item(all.find(EnversNegotiation.class, id))));
                }
                said = (said + 1) % Proposals.A_NEGOTIATION;
            }

            private EnversItem item(EnversNegotiation negotiation) {
                return new EnversItem(negotiation, UUID.randomUUID(), json());
            }

            private String json() {
                return Proposals.json(id, UUID.randomUUID());
            }
        };
    }

    private void in(Consumer<EntityManager> work) {
        transactions.executeWithoutResult(_ -> work.accept(entities));
    }

    private EntityManagerFactory factory() {
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(connections);
        bean.setPackagesToScan(Envers.class.getPackageName());
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        bean.afterPropertiesSet();
        return bean.getObject();
    }
}
