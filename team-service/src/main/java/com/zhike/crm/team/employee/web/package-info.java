/** Offers the employees over HTTP. */
@NullMarked
package com.zhike.crm.team.employee.web;

import org.jspecify.annotations.NullMarked;
