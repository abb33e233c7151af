/** Offers the departments over HTTP. */
@NullMarked
package com.zhike.crm.team.department.web;

import org.jspecify.annotations.NullMarked;
