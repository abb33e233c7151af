package com.zhike.crm.sales.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an order is declared void. */
public record VoidOrder(@NotBlank @Size(max = 500) String reason) {}
