package org.parley.projections.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchWriterTest {

    private Connection connection;

    @BeforeEach
    void a_table_is_empty() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        connection
                .createStatement()
                .execute("create table thing (id int primary key, said varchar)");
    }

    @AfterEach
    void the_connection_is_closed() throws SQLException {
        connection.close();
    }

    @Test
    void statements_keep_their_order_whatever_stands_between_them() throws SQLException {
        BatchWriter.write(
                connection,
                List.of(
                        write("insert into thing values (?, ?)", 1, "first"),
                        write("insert into thing values (?, ?)", 2, null),
                        write("update thing set said = 'second' where id = ?", 1),
                        write("delete from thing where id = ?", 1),
                        write("insert into thing values (?, ?)", 1, "third"),
                        write("update thing set said = said || '!' where id = ?", 1)));

        assertThat(things()).containsExactly("1 third!", "2 null");
    }

    @Test
    void what_was_cut_off_is_not_written() throws SQLException {
        Batch batch = new Batch();
        batch.add(write("insert into thing values (?, ?)", 1, "kept"));
        int mark = batch.size();
        batch.add(write("insert into thing values (?, ?)", 2, "undone"));
        batch.truncate(mark);

        BatchWriter.write(connection, batch.drain());
        BatchWriter.write(connection, batch.drain());

        assertThat(things()).containsExactly("1 kept");
    }

    @Test
    void what_comes_last_is_written_once_and_after_all_others() throws SQLException {
        Batch batch = new Batch();
        for (int i = 1; i <= 3; i++) {
            batch.add(write("insert into thing values (?, ?)", i, "one of"));
            batch.addLast(write("update thing set said = said || ' 3' where id <= ?", 3));
        }

        assertThat(batch.size()).isEqualTo(3);
        BatchWriter.write(connection, batch.drain());
        assertThat(batch.drain()).isEmpty();
        assertThat(things()).containsExactly("1 one of 3", "2 one of 3", "3 one of 3");
    }

    private static Write write(String sql, @Nullable Object... values) {
        return new Write(sql, Arrays.asList(values));
    }

    private List<String> things() throws SQLException {
        List<String> things = new ArrayList<>();
        var rows = connection.createStatement().executeQuery("select * from thing order by id");
        while (rows.next()) {
            things.add(rows.getInt(1) + " " + rows.getString(2));
        }
        return things;
    }
}
