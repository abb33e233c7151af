package com.zhike.crm.team.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An address outside of the suite that is told what happens, from the moment on at which it was made active. */
@Entity
class Webhook {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WebhookId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Set<String> events;

    private boolean active;
    private Instant receivesSince;

    @Enumerated(EnumType.STRING)
    private @Nullable OffReason offReason;

    private @Nullable Instant offAt;

    @Column(updatable = false)
    private Instant createdAt;

    protected Webhook() {}

    Webhook(WebhookId id, WebhookContent content, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.receivesSince = now;
        become(content);
    }

    /** Whoever makes it active again does not ask for what happened meanwhile. */
    Webhook change(WebhookContent content, Instant now) {
        if (content.active() && !active) {
            receivesSince = now;
            offReason = null;
            offAt = null;
        }
        become(content);
        return this;
    }

    private void become(WebhookContent content) {
        name = content.name();
        url = content.url();
        events = content.events();
        active = content.active();
    }

    WebhookId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean active() {
        return active;
    }

    WebhookContent content() {
        return new WebhookContent(name, url, new TreeSet<>(events), active);
    }
}
