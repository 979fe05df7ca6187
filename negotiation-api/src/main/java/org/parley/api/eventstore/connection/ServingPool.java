package org.parley.api.eventstore.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.nodes.NodeId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Prepares the pool before its first connection: the driver for many small statements, the session
 * for limits and role. What the URL or the settings say of the driver themselves goes first.
 */
record ServingPool(Environment environment, Supplier<NodeId> node) implements BeanPostProcessor {

    private static final Map<String, String> DRIVER =
            Map.of(
                    "prepareThreshold", "-1",
                    "reWriteBatchedInserts", "true",
                    "defaultRowFetchSize", "1000",
                    "tcpKeepAlive", "true",
                    "connectTimeout", "10",
                    "socketTimeout", "90");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
            prepare(pool);
        }
        return bean;
    }

    private void prepare(HikariDataSource pool) {
        Limits limits =
                Binder.get(environment).bindOrCreate("parley.database.limits", Limits.class);
        if (pool.getJdbcUrl().startsWith(OnPostgresql.SCHEME)) {
            DRIVER.forEach(pool.getDataSourceProperties()::putIfAbsent);
            pool.getDataSourceProperties().putIfAbsent("ApplicationName", node.get().session());
            Logins logins = Logins.of(environment);
            pool.setConnectionInitSql(
                    both(Session.onPostgresql(limits, logins), pool.getConnectionInitSql()));
        } else if (pool.getJdbcUrl().startsWith("jdbc:h2:")) {
            pool.setConnectionInitSql(both(Session.onH2(limits), pool.getConnectionInitSql()));
        }
    }

    private static String both(String ours, @Nullable String theirs) {
        return theirs == null ? ours : ours + "; " + theirs;
    }
}
