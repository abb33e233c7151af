package com.zhike.crm.sales.product;

import com.zhike.crm.platform.transfer.ImportColumn;
import java.util.List;

/** The columns a file of products may have, under the headings that are known for them. */
final class ProductColumns {

    static final List<ImportColumn> ALL = List.of(
            column("number", "产品编号", "编号", "编码", "number", "product number", "product_id", "product id", "code", "sku"),
            new ImportColumn(
                    "name", true, List.of("产品名称", "名称", "产品", "name", "product", "product name", "product_name")),
            column("category", "产品分类", "分类", "类别", "category", "category name", "category_name", "category_id"),
            column("specification", "规格型号", "规格", "型号", "specification", "quantity_per_unit", "quantity per unit"),
            column("unit", "单位", "unit"),
            column("price", "标准售价", "标准价", "售价", "单价", "价格", "price", "unit price", "unit_price", "list price"),
            column("floorPrice", "最低价", "折扣下限", "floor price", "floor_price", "minimum price"),
            column("cost", "成本价", "成本", "cost", "unit cost", "unit_cost"),
            column("description", "说明", "产品说明", "描述", "description", "remark"));

    private ProductColumns() {}

    private static ImportColumn column(String field, String... headings) {
        return new ImportColumn(field, false, List.of(headings));
    }
}
