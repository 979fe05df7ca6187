package org.parley.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.parley.api.security.OverHttp;

class FirstOperatorTest extends OverHttp {

    @Test
    void an_empty_house_has_an_operator_whose_password_only_the_owner_reads() throws IOException {
        Path file = home().resolve(FirstOperator.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).hasSize(32);
        assertThat(get("/api/v1/accounts", operator()).statusCode()).isEqualTo(200);
    }

    @Test
    void it_has_none_of_the_logins_of_the_demo() {
        assertThat(get("/api/v1/me", basic("secretariat", DemoAccounts.PASSWORD)).statusCode())
                .isEqualTo(401);
    }
}
