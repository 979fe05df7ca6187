package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.database.TestDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How long a refusal takes does not tell whether there is such a login. */
@Tag("h2")
class LoginEffortTest {

    @TempDir static Path folder;
    private static House house;
    private static String refusal;

    @BeforeAll
    static void a_house() {
        house = House.with(new Class<?>[] {Counted.class}, TestDatabase.in(folder));
        house.open("somebody", "");
        keep("somebody", house.context().getBean(PasswordEncoder.class).encode("the right one"));
        house.open("vouched", "");
        keep("vouched", "none");
        house.open("right", "");
        keep("right", house.context().getBean(PasswordEncoder.class).encode("the right one"));
        refusal = asked("anybody", "a wrong one").text();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"somebody", "nobody", "vouched", "no name at all", ""})
    void a_wrong_password_is_hashed_once_whoever_is_named(String username) {
        Counted.MATCHED.clear();
        Reply refused = asked(username, "a wrong one");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(Counted.MATCHED).as("what was hashed").containsExactly("$2a$10");
        assertThat(refused.text()).isEqualTo(refusal);
    }

    @Test
    void the_right_one_costs_the_same() {
        Counted.MATCHED.clear();
        assertThat(asked("right", "the right one").status()).isEqualTo(200);
        assertThat(Counted.MATCHED).containsExactly("$2a$10");
    }

    private static Reply asked(String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(both);
        return house.get(null, "/api/v1/negotiations", "Authorization", basic);
    }

    private static void keep(String username, @Nullable String hash) {
        house.context()
                .getBean(JdbcClient.class)
                .sql(
                        "update account set password = ?, created_at = current_timestamp where username = ?")
                .params(hash, username)
                .update();
    }

    /** Notes the method and rounds of each hash that a password is compared with. */
    static final class Counted implements BeanPostProcessor {

        static final Queue<String> MATCHED = new ConcurrentLinkedQueue<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder real ? counting(real) : bean;
        }

        private static PasswordEncoder counting(PasswordEncoder real) {
            return new PasswordEncoder() {
                @Override
                public @Nullable String encode(@Nullable CharSequence password) {
                    return real.encode(password);
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                    MATCHED.addAll(rounds(String.valueOf(hash)));
                    return real.matches(password, hash);
                }
            };
        }

        private static List<String> rounds(String hash) {
            int begin = hash.indexOf('$');
            return List.of(begin < 0 ? hash : hash.substring(begin, begin + "$2a$10".length()));
        }
    }
}
