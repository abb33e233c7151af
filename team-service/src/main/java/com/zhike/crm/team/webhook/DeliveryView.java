package com.zhike.crm.team.webhook;

import java.util.List;

/** A delivery with the message it carries and everything that was tried. */
public record DeliveryView(DeliverySummary delivery, String body, List<Attempt> attempts) {}
