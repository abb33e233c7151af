/** Who may pass which door: browsers with a session, machines with a token, probes. */
@NullMarked
package com.zhike.crm.gateway.access;

import org.jspecify.annotations.NullMarked;
