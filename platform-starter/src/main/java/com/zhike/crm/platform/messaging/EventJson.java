package com.zhike.crm.platform.messaging;

import com.zhike.crm.events.IntegrationEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON: the same for every service, whatever it does to its own JSON. */
public class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The mapper that reads and writes events. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** The event as JSON. */
    public String write(IntegrationEvent event) {
        return mapper.writeValueAsString(event);
    }
}
