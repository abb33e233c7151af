/** What every service needs in tests: PostgreSQL and Kafka, a company, tokens, published events, the rules of the house. */
@NullMarked
package com.zhike.crm.test;

import org.jspecify.annotations.NullMarked;
