package com.zhike.crm.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files to import: the Northwind sample where the workplace has it beside the checkout, else rows of the same headings
 * made up here.
 */
final class Northwind {

    static final int CUSTOMERS = 91;
    private static final Path SAMPLE = Path.of("../../shared/data/northwind");

    private Northwind() {}

    static byte[] customers() {
        return file(
                "customers.csv",
                "customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax",
                CUSTOMERS,
                n ->
                        "C%1$02d,Seaside Trading %1$02d,Person %1$02d,Owner,%1$d Harbour Street,Lisboa,,1%1$03d,Portugal,(1) 555-0%1$03d,"
                                .formatted(n));
    }

    static byte[] products() {
        return file(
                "products.csv",
                "product_id,product_name,supplier_id,category_id,quantity_per_unit,unit_price,units_in_stock,units_on_order,reorder_level,discontinued",
                77,
                n -> "%1$d,Product %1$02d,1,%2$d,10 boxes,%1$d.50,39,0,10,0".formatted(n, 1 + n % 8));
    }

    private static byte[] file(String name, String headings, int rows, java.util.function.IntFunction<String> row) {
        Path sample = SAMPLE.resolve(name);
        if (Files.exists(sample)) {
            try {
                return Files.readAllBytes(sample);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row)
                .collect(Collectors.joining("\n", headings + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
