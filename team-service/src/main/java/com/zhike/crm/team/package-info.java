/** The team: departments, employees, roles, personal preferences, and webhooks of the company. */
@NullMarked
package com.zhike.crm.team;

import org.jspecify.annotations.NullMarked;
