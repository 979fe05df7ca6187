package org.parley.projections.milestone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps, of every statement that is run through it, how the database says it goes about it. */
final class Explained {

    private final DataSource source;
    private final List<String> plans = new ArrayList<>();

    Explained(DataSource source) {
        this.source = source;
    }

    /** The plans of what the question runs, in order. */
    List<String> plansOf(Runnable question) {
        plans.clear();
        question.run();
        return List.copyOf(plans);
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                source,
                (method, args, result) ->
                        result instanceof Connection connection ? watched(connection) : result);
    }

    private Connection watched(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (method, args, result) ->
                        result instanceof PreparedStatement statement
                                ? watched(connection, (String) args[0], statement)
                                : result);
    }

    private PreparedStatement watched(
            Connection connection, String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement explain = connection.prepareStatement("explain " + sql);
        return proxy(
                PreparedStatement.class,
                statement,
                (method, args, result) -> {
                    if (method.getName().startsWith("set") && args.length > 1) {
                        method.invoke(explain, args);
                    } else if (method.getName().equals("executeQuery")) {
                        plans.add(plan(explain));
                    }
                    return result;
                });
    }

    private static String plan(PreparedStatement explain) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (explain;
                ResultSet rows = explain.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, args) -> {
                            try {
                                return after.take(method, args, method.invoke(target, args));
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        }));
    }

    private interface After {

        Object take(Method method, Object[] args, Object result)
                throws SQLException, ReflectiveOperationException;
    }
}
