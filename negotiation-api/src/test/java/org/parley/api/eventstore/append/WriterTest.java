package org.parley.api.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Premises;
import org.parley.projections.support.Write;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many commands, one commit; and one that fails harms none of the others. */
class WriterTest {

    private final Semaphore disk = new Semaphore(0);
    private final AtomicInteger forcedWrites = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final NegotiationId talks = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    private Started house;
    private JdbcClient sql;
    private final LatelyWritten lately = new LatelyWritten();
    private Writer writer;

    @BeforeEach
    void start() throws SQLException {
        house = Started.in(folder);
        sql = house.bean(JdbcClient.class);
        sql.sql(
                        "insert into table_negotiation (negotiation_id, archive, lifecycle) values (?, false, 'PREPARING')")
                .param(talks.value())
                .update();
        var duplicates = house.bean(PersistenceExceptionResolver.class);
        WritingConnection connection =
                new WritingConnection(house.bean(DataSource.class), nanos::get);
        boolean shared = !DurabilityWiring.isH2(house.bean(DataSource.class));
        writer =
                new Writer(new Commits(connection, this::force, duplicates, lately, shared))
                        .start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        disk.release(10_000);
        writer.close();
        house.close();
    }

    @Test
    void all_that_wait_share_one_commit() {
        List<CompletableFuture<Void>> answers = thirtyBehindOne();
        disk.release(2);

        answers.forEach(CompletableFuture::join);
        assertThat(forcedWrites).hasValue(2);
        assertThat(stored()).isEqualTo(31);
    }

    @Test
    void nobody_is_answered_before_his_commit_is_forced() {
        CompletableFuture<Void> answer = write(unit("a", 0));
        await().until(() -> disk.hasQueuedThreads());

        assertThat(stored()).isEqualTo(1);
        assertThat(answer).isNotDone();
    }

    @Test
    void only_the_guilty_one_of_a_group_fails_and_as_a_conflict() {
        disk.release(1);
        write(unit("taken", 0)).join();
        CompletableFuture<Void> blocking = write(unit("blocking", 0));
        await().until(() -> disk.hasQueuedThreads());
        CompletableFuture<Void> guilty = write(unit("taken", 0));
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            others.add(write(unit("other " + i, 0)));
        }
        disk.release(100);

        assertThatThrownBy(guilty::join).hasCauseInstanceOf(AggregateStreamCreationException.class);
        blocking.join();
        others.forEach(CompletableFuture::join);
        assertThat(stored()).isEqualTo(7);
    }

    @Test
    void a_decision_on_a_table_that_has_changed_since_is_not_written() {
        disk.release(10);
        sql.sql("update table_negotiation set revision = 5").update();
        Unit stale = restingOn("stale", 4);
        Unit current = restingOn("current", 5);

        assertThatThrownBy(() -> write(stale).join())
                .hasCauseInstanceOf(ConcurrencyException.class);
        write(current).join();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_decision_is_not_written_with_what_takes_its_ground_away() {
        CompletableFuture<Void> blocking = write(unit("blocking", 0));
        await().until(() -> disk.hasQueuedThreads());
        Unit recall = new Unit(unit("recall", 0).events(), List.of(revised()), null, changing());
        CompletableFuture<Void> first = write(recall);
        await().until(() -> writer.waiting() == 1);
        CompletableFuture<Void> second = write(restingOn("by the recalled", 0));
        disk.release(100);

        CompletableFuture.allOf(blocking, first).join();
        assertThatThrownBy(second::join).hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void of_two_that_claim_the_same_only_one_is_written() {
        disk.release(10);
        write(claiming("first")).join();

        assertThatThrownBy(() -> write(claiming("second")).join())
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_transaction_that_took_too_long_is_not_committed() {
        disk.release(10);
        CompletableFuture<Void> late = write(slow("late"));

        assertThatThrownBy(late::join).hasCauseInstanceOf(TransientDataAccessException.class);
        write(unit("in time", 0)).join();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void where_an_event_stands_is_remembered_once_it_is_committed() {
        CompletableFuture<Void> answer = write(unit("talks", 0));
        await().until(() -> disk.hasQueuedThreads());
        assertThat(lately.globalIndex("talks", 0)).isEmpty();
        disk.release(10);
        answer.join();
        assertThatThrownBy(() -> write(unit("talks", 0)).join())
                .hasCauseInstanceOf(AggregateStreamCreationException.class);

        OptionalLong remembered = lately.globalIndex("talks", 0);
        assertThat(remembered.isPresent()).isEqualTo(TestDatabase.isPostgresql());
        remembered.ifPresent(index -> assertThat(index).isEqualTo(indexOf("talks")));
        assertThat(lately.globalIndex("talks", 1)).isEmpty();
    }

    @Test
    void when_too_many_wait_the_next_is_sent_away() {
        write(unit("blocking", 0));
        await().until(() -> disk.hasQueuedThreads());
        for (int i = 0; i < Writer.MOST_WAITING; i++) {
            write(unit("waiting " + i, 0));
        }
        await().until(() -> writer.waiting() == Writer.MOST_WAITING);

        assertThatThrownBy(() -> writer.write(unit("one too many", 0)))
                .isInstanceOf(Overloaded.class);
    }

    private List<CompletableFuture<Void>> thirtyBehindOne() {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        answers.add(write(unit("first", 0)));
        await().until(() -> disk.hasQueuedThreads());
        for (int i = 0; i < 30; i++) {
            answers.add(write(unit("s" + i, 0)));
        }
        await().until(() -> writer.waiting() == 30);
        return answers;
    }

    private void force() {
        disk.acquireUninterruptibly();
        forcedWrites.incrementAndGet();
    }

    private CompletableFuture<Void> write(Unit unit) {
        return CompletableFuture.runAsync(() -> writer.write(unit), Thread::startVirtualThread);
    }

    private static Unit unit(String stream, long sequence) {
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
        EventRow row =
                new EventRow(
                        UUID.randomUUID().toString(),
                        stream,
                        sequence,
                        "NegotiationAggregate",
                        "2026-01-01T00:00:00.000Z",
                        "agenda.AgendaItemProposed",
                        "1",
                        json,
                        json);
        return new Unit(List.of(row), List.of(), null, Premises.none());
    }

    private Unit restingOn(String stream, long revision) {
        Premises premises = Premises.none();
        premises.saw(talks, revision);
        return new Unit(unit(stream, 0).events(), List.of(), null, premises);
    }

    private Premises changing() {
        Premises premises = Premises.none();
        premises.changes(talks);
        return premises;
    }

    private Write revised() {
        return new Write(
                "update table_negotiation set revision = revision + 1 where negotiation_id = ?",
                List.of(talks.value()));
    }

    private Unit claiming(String stream) {
        Write row =
                new Write(
                        "insert into table_anchor (negotiation_id, name) values (?, ?)",
                        List.of(talks.value(), "one only"));
        return new Unit(
                unit(stream, 0).events(),
                List.of(),
                new Claim(row, ArithmeticException::new),
                Premises.none());
    }

    /** The clock jumps while its rows are written. */
    private Unit slow(String stream) {
        List<Object> jumping =
                new AbstractList<>() {
                    @Override
                    public Object get(int index) {
                        nanos.addAndGet(60_000_000_000L);
                        return index == 0 ? talks.value() : "late";
                    }

                    @Override
                    public int size() {
                        return 2;
                    }
                };
        Write row =
                new Write("insert into table_anchor (negotiation_id, name) values (?, ?)", jumping);
        return new Unit(unit(stream, 0).events(), List.of(row), null, Premises.none());
    }

    private long indexOf(String stream) {
        return sql.sql("select global_index from domain_event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private int stored() {
        return sql.sql("select count(*) from domain_event").query(Integer.class).single();
    }
}
