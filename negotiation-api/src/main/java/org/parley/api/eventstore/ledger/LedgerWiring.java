package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the ledger together. */
@Configuration(proxyBeanMethods = false)
public class LedgerWiring {

    @Bean
    LeafTable leafTable(JdbcClient jdbc, JdbcTemplate batches) {
        return new LeafTable(jdbc, batches);
    }

    @Bean
    Unnumbered unnumbered(JdbcClient jdbc) {
        return new Unnumbered(jdbc);
    }

    @Bean
    StoredTree storedTree(JdbcClient jdbc, JdbcTemplate batches) {
        return new StoredTree(jdbc, batches);
    }

    @Bean
    CheckpointTable checkpointTable(JdbcClient jdbc) {
        return new CheckpointTable(jdbc);
    }

    @Bean
    LogKeys logKeys(
            JdbcClient jdbc,
            SharedSecrets secrets,
            @Value("${parley.ledger.origin:}") String origin) {
        return new LogKeys(jdbc, secrets, origin);
    }

    @Bean
    Bookkeeping bookkeeping(
            JdbcClient jdbc,
            DataSource database,
            PlatformTransactionManager transactions,
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            ForcedCommit disk,
            Clock clock)
            throws SQLException {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Pen pen = new Pen(jdbc, apart, !DurabilityWiring.isH2(database));
        Clerk clerk = new Clerk(new EventTable(jdbc), leaves, new GapTable(jdbc), tree, clock);
        Notary notary = new Notary(leaves, tree, checkpoints, keys, clock);
        return new Bookkeeping(pen, clerk, notary, keys, disk, clock);
    }

    @Bean
    OutgoingRounds outgoingRounds(
            CheckpointTable checkpoints,
            StoredTree tree,
            LogKeys keys,
            Quorums quorums,
            @Value("${parley.ledger.checkpoint-file:}") String file,
            @Value("${parley.ledger.webhook:}") String webhook,
            Clock clock) {
        return new OutgoingRounds(
                checkpoints,
                keys,
                quorums,
                new WitnessCalls(checkpoints, tree, clock),
                CheckpointsOut.of(file, webhook),
                clock);
    }

    @Bean
    LedgerRounds ledgerRounds(Bookkeeping books, JdbcClient jdbc, OutgoingRounds out) {
        return new LedgerRounds(books, new Backlog(jdbc), out);
    }

    @Bean
    Quorums quorums(@Value("${parley.ledger.witnesses:}") String file) throws IOException {
        return file.isEmpty() ? Quorums.NONE : Quorums.of(Files.readString(Path.of(file)));
    }

    @Bean
    Comparison comparison(
            JdbcClient jdbc,
            LeafTable leaves,
            CheckpointTable checkpoints,
            LogKeys keys,
            LedgerRounds rounds) {
        return new Comparison(
                new EventTable(jdbc),
                leaves,
                checkpoints,
                new GapTable(jdbc),
                keys,
                keys::trusted,
                rounds::trouble);
    }

    @Bean
    Evidence evidence(
            JdbcClient jdbc,
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            Quorums quorums,
            Clock clock) {
        return new Evidence(new EventTable(jdbc), leaves, tree, checkpoints, keys, quorums, clock);
    }

    @Bean
    Ledger ledger(
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            Quorums quorums,
            Bookkeeping books) {
        return new Ledger(leaves, tree, checkpoints, keys, quorums, books);
    }
}
