package org.parley.api.eventstore.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.parley.api.eventstore.DataHome;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.durability.DurabilityWiring;
import org.parley.api.eventstore.sealing.Seals;
import org.parley.projections.automation.Shredder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where keys come from. */
@Configuration(proxyBeanMethods = false)
public class KeyWiring {

    @Bean
    Keychain keychain(
            @Value("${parley.keys.keystore:}") String keystore,
            @Value("${parley.keys.keystore-password:}") String password,
            @Value("${parley.keys.pkcs11:}") String token,
            @Value("${parley.keys.pin:}") String pin,
            DataHome home,
            DataSource database)
            throws IOException, SQLException {
        if (!token.isEmpty()) {
            return Token.at(Path.of(token), pin.toCharArray());
        }
        if (!keystore.isEmpty()) {
            return new KeystoreFile(Path.of(keystore), password.toCharArray(), false);
        }
        if (!DurabilityWiring.isH2(database)) {
            throw new NoKeychain(
                    "A database on a server needs a key-encryption key that is kept elsewhere,"
                            + " and none is named.",
                    null);
        }
        return OwnKeystore.in(home.folder());
    }

    @Bean
    Surroundings surroundingsOfKeys(
            PlatformTransactionManager transactions, ForcedCommit disk, Clock clock) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Surroundings(apart, disk, clock);
    }

    @Bean
    Wrapping wrapping(
            Keychain keychain,
            JdbcClient jdbc,
            Surroundings house,
            @Value("${parley.keys.name:}") String first) {
        return new Wrapping(keychain, new KekTable(jdbc), house).open(first);
    }

    @Bean
    KeyMemory keyMemory() {
        return new KeyMemory();
    }

    @Bean
    KeyWatch keyWatch(JdbcClient jdbc, KeyMemory memory, ObjectProvider<WhenDestroyed> listeners) {
        return new KeyWatch(
                new KeyTable(jdbc), System::nanoTime, memory::clear, listeners::orderedStream);
    }

    @Bean
    KeyRounds keyRounds(
            KeyWatch watch,
            JdbcClient jdbc,
            Wrapping wrapping,
            HouseSecrets secrets,
            Surroundings house) {
        return new KeyRounds(watch, new Rewrapping(new KeyTable(jdbc), wrapping, secrets, house));
    }

    @Bean
    KeyRotation keyRotation(StoredKeys keys, Wrapping wrapping, JdbcClient jdbc, KeyRounds rounds) {
        return new RunningRotation(keys, wrapping, new KekTable(jdbc), rounds);
    }

    @Bean
    StoredKeys storedKeys(
            JdbcClient jdbc,
            Wrapping wrapping,
            Surroundings house,
            KeyWatch watch,
            KeyMemory memory) {
        return new StoredKeys(new KeyTable(jdbc), wrapping, house, watch, memory, KeyWatch.LEASE);
    }

    @Bean
    Shredder shredder(StoredKeys keys) {
        return keys::destroy;
    }

    @Bean
    Seals seals(StoredKeys keys) {
        return Seals.with(keys);
    }

    @Bean
    HouseSecrets sharedSecrets(JdbcClient jdbc, Wrapping wrapping, Surroundings house) {
        return new HouseSecrets(jdbc, wrapping, house).wrapTheOldest();
    }
}
