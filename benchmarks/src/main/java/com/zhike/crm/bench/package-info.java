/** {@code ./crm bench}: what the suite does at scale on this machine, beside what it ought to do. */
@NullMarked
package com.zhike.crm.bench;

import org.jspecify.annotations.NullMarked;
