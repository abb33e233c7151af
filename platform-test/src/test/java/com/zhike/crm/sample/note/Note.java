package com.zhike.crm.sample.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note. */
@Entity
class Note {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(unique = true)
    private String text;

    private UUID ownerId;

    private @Nullable UUID departmentId;

    @SuppressWarnings("NullAway")
    protected Note() {}

    Note(UUID id, String text, UUID ownerId, @Nullable UUID departmentId) {
        this.id = id;
        this.text = text;
        this.ownerId = ownerId;
        this.departmentId = departmentId;
    }

    void rewrite(String newText) {
        text = newText;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String text() {
        return text;
    }
}
