package com.zhike.crm.sales.order.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;

import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.sales.customer.CustomerServiceUnavailable;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.order.EnterOrder;
import com.zhike.crm.sales.order.OrderFixtures;
import com.zhike.crm.sales.order.OrderId;
import com.zhike.crm.sales.order.OrderNotFound;
import com.zhike.crm.sales.order.OrderQueries;
import com.zhike.crm.sales.order.OrderService;
import com.zhike.crm.sales.order.OrderView;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(OrderController.class)
class OrderControllerTests {

    private static final UUID ID = UUID.randomUUID();

    private static final String BODY = """
            {"customerId": "%s", "signedOn": "2026-03-04",
             "lines": [{"productId": "%s", "quantity": 2, "price": 9.99}]}""".formatted(ID, ID);

    private final MockMvcTester mvc;

    @MockitoBean
    private OrderService orders;

    @MockitoBean
    private OrderQueries queries;

    @MockitoBean
    private KnownCustomers customers;

    @MockitoBean
    private ChangeHistory history;

    OrderControllerTests(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void anOrderIsEnteredOnceItsCustomerIsKnown() {
        OrderView view = OrderFixtures.aView(ID, 0);
        given(orders.enter(any(EnterOrder.class), any())).willReturn(new OrderId(ID));
        given(queries.get(eq(new OrderId(ID)), any())).willReturn(view);

        MvcTestResult result = post(BODY);

        assertThat(result).hasStatus(201);
        assertThat(result).headers().hasValue("Location", "/api/orders/" + ID).hasValue("ETag", "\"0\"");
        assertThat(result).bodyJson().extractingPath("$.lines[0].name").isEqualTo("Tea");
        InOrder sequence = inOrder(customers, orders);
        sequence.verify(customers).learn(ID);
        sequence.verify(orders).enter(any(), any());
    }

    @Test
    void whatIsWrongWithALineIsSaidAtTheLine() {
        MvcTestResult result = post(BODY.replace("\"quantity\": 2", "\"quantity\": 0"));

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("lines[0].quantity");
    }

    @Test
    void anOrderWithoutLinesIsRefused() {
        assertThat(post("{\"customerId\": \"%s\", \"signedOn\": \"2026-03-04\", \"lines\": []}".formatted(ID)))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("lines");
    }

    @Test
    void anOrderThatIsNotThereIsNotFound() {
        given(queries.get(any(), any())).willThrow(new OrderNotFound());

        assertThat(mvc.get().uri("/api/orders/" + ID).with(as(ZHANG_WEI)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("order-not-found");
    }

    @Test
    void whoeverHasNothingToDoWithOrdersIsForbidden() {
        assertThat(mvc.get().uri("/api/orders/" + ID).with(as(CONTENT))).hasStatus(403);
        assertThat(mvc.get().uri("/api/orders").with(as(CONTENT))).hasStatus(403);
    }

    @Test
    void withoutTheCustomerServiceAnUnknownCustomerIsRefusedClearly() {
        willThrow(new CustomerServiceUnavailable()).given(customers).learn(ID);

        assertThat(post(BODY))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer-service-unavailable");
    }

    @Test
    void withoutALastPriceThereIsNoContent() {
        given(queries.lastPrice(any(), any(), any())).willReturn(Optional.empty());

        assertThat(mvc.get()
                        .uri("/api/orders/last-price?customerId=" + ID + "&productId=" + ID)
                        .with(as(ZHANG_WEI)))
                .hasStatus(204);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        assertThat(mvc.put()
                        .uri("/api/orders/" + ID)
                        .with(as(ZHANG_WEI))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY))
                .hasStatus(428);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/orders")
                .with(as(ZHANG_WEI))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
