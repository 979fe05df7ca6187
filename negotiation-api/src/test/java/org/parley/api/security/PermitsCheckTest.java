package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PermitsCheckTest {

    @Test
    void an_endpoint_of_the_api_without_an_entry_keeps_the_application_from_starting()
            throws NoSuchMethodException {
        assertThatThrownBy(check("/api/v1/open", "open")::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/api/v1/open");
    }

    @Test
    void with_an_entry_it_starts() throws NoSuchMethodException {
        assertThatCode(check("/api/v1/kept", "kept")::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    @Test
    void a_page_needs_none() throws NoSuchMethodException {
        assertThatCode(check("/page", "open")::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    private static PermitsCheck check(String path, String method) throws NoSuchMethodException {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        RequestMappingInfo info =
                RequestMappingInfo.paths(path).options(mapping.getBuilderConfiguration()).build();
        mapping.registerMapping(info, new Endpoints(), Endpoints.class.getDeclaredMethod(method));
        return new PermitsCheck(List.of(mapping));
    }

    /** One endpoint that says which action it is, and one that does not. */
    static final class Endpoints {

        void open() {}

        @Permits(Action.READ_SELF)
        void kept() {}
    }
}
