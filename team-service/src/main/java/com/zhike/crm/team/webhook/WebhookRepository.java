package com.zhike.crm.team.webhook;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<Webhook, WebhookId> {

    Optional<Webhook> findById(WebhookId id);

    @Query("select count(w) > 0 from Webhook w where w.name = :name and (:except is null or w.id.value <> :except)")
    boolean isTaken(String name, @Nullable UUID except);

    long count();

    Webhook saveAndFlush(Webhook webhook);

    void delete(Webhook webhook);
}
