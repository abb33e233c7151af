package com.zhike.crm.sales.product;

/** Whether a product can be put into new orders. */
public enum ProductStatus {
    LISTED,
    DELISTED
}
