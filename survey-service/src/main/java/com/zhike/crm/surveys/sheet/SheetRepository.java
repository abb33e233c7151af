package com.zhike.crm.surveys.sheet;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SheetRepository extends Repository<AnswerSheet, SheetId> {

    AnswerSheet saveAndFlush(AnswerSheet sheet);

    Optional<AnswerSheet> findById(SheetId id);

    void delete(AnswerSheet sheet);

    /** Raises the version, so that whoever is editing one of them notices. */
    @Modifying
    @Query("update AnswerSheet s set s.customerId = :to, s.version = s.version + 1 where s.customerId = :from")
    void repoint(UUID from, UUID to);
}
