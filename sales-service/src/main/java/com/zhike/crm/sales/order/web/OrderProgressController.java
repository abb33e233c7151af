package com.zhike.crm.sales.order.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.sales.order.OrderId;
import com.zhike.crm.sales.order.OrderQueries;
import com.zhike.crm.sales.order.OrderService;
import com.zhike.crm.sales.order.OrderView;
import com.zhike.crm.sales.order.VoidOrder;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders/{id}")
class OrderProgressController {

    private static final String EDIT = "hasAuthority('order.edit')";

    private final OrderService orders;

    private final OrderQueries queries;

    OrderProgressController(OrderService orders, OrderQueries queries) {
        this.orders = orders;
        this.queries = queries;
    }

    @PostMapping("/place")
    @PreAuthorize(EDIT)
    ResponseEntity<OrderView> place(@PathVariable UUID id, CurrentEmployee employee) {
        orders.place(new OrderId(id), employee);
        return view(id, employee);
    }

    @PostMapping("/complete")
    @PreAuthorize(EDIT)
    ResponseEntity<OrderView> complete(@PathVariable UUID id, CurrentEmployee employee) {
        orders.complete(new OrderId(id), employee);
        return view(id, employee);
    }

    @PostMapping("/void")
    @PreAuthorize("hasAuthority('order.void')")
    ResponseEntity<OrderView> declareVoid(
            @PathVariable UUID id, @RequestBody @Valid VoidOrder command, CurrentEmployee employee) {
        orders.declareVoid(new OrderId(id), command, employee);
        return view(id, employee);
    }

    private ResponseEntity<OrderView> view(UUID id, CurrentEmployee employee) {
        OrderView view = queries.get(new OrderId(id), employee);
        return Versioned.ok(view, view.version());
    }
}
