package com.zhike.crm.test.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.sample.SampleTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SampleTest
class ScopeMatrixTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatTheServiceOffersNeedsACase() {
        List<String> offered = Operation.of(mvc).stream()
                .map(Operation::name)
                .filter(name -> name.contains("/api/notes"))
                .toList();
        assertThat(offered).contains("POST /api/notes");

        assertThatCode(matrix(offered)::everyOperationHasACase).doesNotThrowAnyException();
        assertThatThrownBy(matrix(offered.subList(1, offered.size()))::everyOperationHasACase)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offered.getFirst());
    }

    @Test
    void aCaseNeedsSomethingThatIsOffered() {
        assertThatThrownBy(matrix(List.of("GET /api/gone"))::everyOperationHasACase)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/gone");
    }

    @Test
    void aTableTellsEveryAnswerWhenOneIsWrong() {
        RoleTable table = RoleTable.of("""
                operation,           boss, zhang.wei
                GET /api/notes?q=NO, 200,  404
                """);

        assertThat(table.operations()).containsExactly("GET /api/notes");
        table.lines().getFirst().check(caller -> caller.equals("boss") ? 200 : 404);
        assertThatThrownBy(() -> table.lines().getFirst().check(_ -> 200))
                .hasMessageContaining("\"boss\"=200, \"zhang.wei\"=404")
                .hasMessageContaining("\"boss\"=200, \"zhang.wei\"=200");
    }

    private ScopeMatrix matrix(List<String> cases) {
        return new ScopeMatrix() {
            @Override
            public MockMvcTester mvc() {
                return mvc;
            }

            @Override
            public Stream<String> cases() {
                return cases.stream();
            }

            @Override
            public Map<String, String> imports() {
                return Map.of("notes", "any");
            }
        };
    }
}
