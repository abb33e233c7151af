package com.zhike.crm.sales.order.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.order.EnterOrder;
import com.zhike.crm.sales.order.LastPrice;
import com.zhike.crm.sales.order.OrderFilter;
import com.zhike.crm.sales.order.OrderId;
import com.zhike.crm.sales.order.OrderQueries;
import com.zhike.crm.sales.order.OrderService;
import com.zhike.crm.sales.order.OrderSummary;
import com.zhike.crm.sales.order.OrderTotals;
import com.zhike.crm.sales.order.OrderView;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
class OrderController {

    private static final String VIEW = "hasAuthority('order.view')";

    private static final String EDIT = "hasAuthority('order.edit')";

    private final OrderService orders;

    private final OrderQueries queries;

    private final KnownCustomers customers;

    private final ChangeHistory history;

    OrderController(OrderService orders, OrderQueries queries, KnownCustomers customers, ChangeHistory history) {
        this.orders = orders;
        this.queries = queries;
        this.customers = customers;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<OrderSummary> search(@ParameterObject OrderFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/summary")
    @PreAuthorize(VIEW)
    OrderTotals summary(@ParameterObject OrderFilter filter, CurrentEmployee employee) {
        return queries.totals(filter, employee);
    }

    @GetMapping("/last-price")
    @PreAuthorize(VIEW)
    ResponseEntity<LastPrice> lastPrice(
            @RequestParam UUID customerId, @RequestParam UUID productId, CurrentEmployee employee) {
        return queries.lastPrice(customerId, productId, employee)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/{id}")
    @PreAuthorize(VIEW)
    ResponseEntity<OrderView> get(@PathVariable UUID id, CurrentEmployee employee) {
        OrderView view = queries.get(new OrderId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(EDIT)
    ResponseEntity<OrderView> enter(@RequestBody @Valid EnterOrder command, CurrentEmployee employee) {
        customers.learn(command.customerId()); // may ask another service, so before the transaction
        OrderView view = queries.get(orders.enter(command, employee), employee);
        return Versioned.created(URI.create("/api/orders/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    ResponseEntity<OrderView> revise(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid EnterOrder command, CurrentEmployee employee) {
        customers.learn(command.customerId());
        orders.revise(new OrderId(id), read.version(), command, employee);
        return get(id, employee);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(VIEW)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        queries.requireVisible(new OrderId(id), employee.scope());
        return history.of(OrderService.HISTORY, id, page);
    }
}
