/** Points for asking and answering: a ledger in which every movement is a row. */
@NullMarked
package com.zhike.crm.knowledge.points;

import org.jspecify.annotations.NullMarked;
