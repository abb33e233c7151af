package com.zhike.crm.sales.product;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProductRepository extends Repository<Product, ProductId> {

    Product saveAndFlush(Product product);

    Optional<Product> findById(ProductId id);

    @Query("select p from Product p where p.id in :ids")
    List<Product> findAllById(Collection<ProductId> ids);

    @Query("select p from Product p where lower(p.details.number) = lower(:number)")
    Optional<Product> findByNumber(String number);

    @Query("select p from Product p where lower(p.details.name) = lower(:name) order by p.id limit 1")
    Optional<Product> findByName(String name);
}
