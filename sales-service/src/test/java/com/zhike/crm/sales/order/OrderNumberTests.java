package com.zhike.crm.sales.order;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrderNumberTests {

    private final SalesDesk desk;

    OrderNumberTests(SalesDesk desk) {
        this.desk = desk;
    }

    @Test
    void fiftyOrdersAtOnceGetNumbersWithoutGapOrRepetition() throws InterruptedException {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Rush", "5"), 2));

        List<String> numbers = atOnce(50, body);

        assertThat(numbers).hasSize(50).doesNotHaveDuplicates();
        List<Long> running = numbers.stream()
                .map(number -> Long.parseLong(number.substring(2)))
                .sorted()
                .toList();
        assertThat(running.getLast() - running.getFirst()).isEqualTo(49);
    }

    @Test
    void aNumberThatSomebodyChoseIsLeftOut() {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Chosen", "5"), 2));
        String number =
                desk.created(ZHANG_WEI, "/api/orders", body).path("number").asString();
        Map<String, Object> chosen = new HashMap<>(body);
        chosen.put("number", "SO" + (Long.parseLong(number.substring(2)) + 1));
        desk.created(ZHANG_WEI, "/api/orders", chosen);

        JsonNode next = desk.created(ZHANG_WEI, "/api/orders", body);

        assertThat(next.path("number").asString()).isEqualTo("SO" + (Long.parseLong(number.substring(2)) + 2));
    }

    private List<String> atOnce(int orders, Map<String, Object> body) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> placed = people.invokeAll(IntStream.range(0, orders)
                    .<java.util.concurrent.Callable<String>>mapToObj(
                            _ -> () -> desk.created(ZHANG_WEI, "/api/orders", body)
                                    .path("number")
                                    .asString())
                    .toList());
            return placed.stream().map(OrderNumberTests::number).toList();
        }
    }

    private static String number(Future<String> placed) {
        try {
            return placed.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
