package com.zhike.crm.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the demo company.
 *
 * @param owner who looks after it, or null when it is public
 * @param stage code of the stage it has reached by today
 */
public record DemoCustomer(
        UUID id,
        String name,
        String shortName,
        DemoProfile profile,
        DemoAddress address,
        @Nullable DemoEmployee owner,
        DemoEmployee registeredBy,
        Instant registeredAt,
        String stage,
        boolean hot,
        List<DemoContact> contacts) {}
