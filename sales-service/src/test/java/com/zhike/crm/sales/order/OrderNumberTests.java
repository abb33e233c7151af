package com.zhike.crm.sales.order;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.sales.numbering.Numbers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OrderNumberTests {

    private final SalesDesk desk;

    private final Numbers numbers;

    private final TransactionOperations transaction;

    OrderNumberTests(SalesDesk desk, Numbers numbers, TransactionOperations transaction) {
        this.desk = desk;
        this.numbers = numbers;
        this.transaction = transaction;
    }

    @Test
    void fiftyOrdersAtOnceGetFiftyNumbers() throws InterruptedException {
        UUID customer = desk.customerOf(ZHANG_WEI);
        Map<String, Object> body = desk.order(customer, desk.line(desk.product("Rush", "5"), 2));

        List<String> numbers = atOnce(50, body);

        assertThat(numbers).hasSize(50).doesNotHaveDuplicates().allMatch(number -> number.matches("SO\\d{12}"));
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

    @Test
    void eachDayCountsFromOne() {
        List<String> drawn = List.of(
                number(LocalDate.of(2031, 1, 1)), number(LocalDate.of(2031, 1, 1)), number(LocalDate.of(2031, 1, 2)));

        assertThat(drawn).containsExactly("SO203101010001", "SO203101010002", "SO203101020001");
    }

    private String number(LocalDate day) {
        return Objects.requireNonNull(transaction.execute(_ -> numbers.next("SO", day, _ -> false)));
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
