package org.parley.api.eventstore.durability;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One connection. Its turn begins with the first statement of a transaction that may change
 * something, and ends with the transaction; without a transaction it lasts for the statement.
 */
final class TurnOfConnection implements InvocationHandler {

    private final Connection connection;
    private final OneWriter turns;
    private boolean taken;

    private TurnOfConnection(Connection connection, OneWriter turns) {
        this.connection = connection;
        this.turns = turns;
    }

    static Connection of(Connection connection, OneWriter turns) {
        return proxy(Connection.class, new TurnOfConnection(connection, turns));
    }

    @Override
    public @Nullable Object invoke(
            Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit", "close", "abort" -> last(method, arguments);
            case "rollback" ->
                    arguments == null
                            ? last(method, arguments)
                            : call(connection, method, arguments);
            case "setAutoCommit" -> last(method, arguments);
            case "createStatement", "prepareStatement", "prepareCall" ->
                    statement((Connection) proxy, method, arguments);
            default -> call(connection, method, arguments);
        };
    }

    private @Nullable Object last(Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return call(connection, method, arguments);
        } finally {
            if (taken) {
                taken = false;
                turns.giveBack();
            }
        }
    }

    private Object statement(
            Connection owner, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Object statement = requireNonNull(call(connection, method, arguments));
        String sql = arguments != null && arguments[0] instanceof String text ? text : null;
        InvocationHandler handler =
                (_, called, given) -> onStatement(owner, statement, sql, called, given);
        return switch (statement) {
            case CallableStatement _ -> proxy(CallableStatement.class, handler);
            case PreparedStatement _ -> proxy(PreparedStatement.class, handler);
            default -> proxy(Statement.class, handler);
        };
    }

    private @Nullable Object onStatement(
            Connection owner,
            Object statement,
            @Nullable String prepared,
            Method method,
            @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getName();
        if (name.equals("getConnection")) {
            return owner;
        }
        String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
        if (!name.startsWith("execute") || Statements.onlyRead(sql)) {
            return call(statement, method, arguments);
        }
        return connection.getAutoCommit()
                ? inItsOwnTurn(statement, method, arguments)
                : inTheTurnOfItsTransaction(statement, method, arguments);
    }

    private @Nullable Object inItsOwnTurn(
            Object statement, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        turns.take();
        try {
            return call(statement, method, arguments);
        } finally {
            turns.giveBack();
        }
    }

    private @Nullable Object inTheTurnOfItsTransaction(
            Object statement, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (!taken) {
            turns.take();
            taken = true;
        }
        return call(statement, method, arguments);
    }

    private static @Nullable Object call(
            Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? new SQLException(thrown) : thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
