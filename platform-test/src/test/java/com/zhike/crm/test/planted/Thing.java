package com.zhike.crm.test.planted;

import com.zhike.crm.events.CustomerEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Thing {

    @Id
    private UUID id;

    public void setId(UUID id) {
        this.id = id;
    }

    public CustomerEvent leaked() {
        return null;
    }
}
