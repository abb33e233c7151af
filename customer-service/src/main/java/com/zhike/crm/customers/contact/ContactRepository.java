package com.zhike.crm.customers.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, ContactId> {

    @Query("select c from Contact c where c.customerId = :customerId and c.main")
    Optional<Contact> mainOf(UUID customerId);

    @Query("select c from Contact c where c.customerId = :customerId order by c.authorship.createdAt limit 1")
    Optional<Contact> firstOf(UUID customerId);

    @Query("select count(c) > 0 from Contact c where c.id = :id and c.customerId = :customerId")
    boolean belongs(ContactId id, UUID customerId);

    @Query("select count(c) > 0 from Contact c where c.customerId = :customerId and c.details.name = :name")
    boolean hasName(UUID customerId, String name);
}
