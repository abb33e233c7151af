/** Offers the webhooks and their deliveries over HTTP. */
@NullMarked
package com.zhike.crm.team.webhook.web;

import org.jspecify.annotations.NullMarked;
