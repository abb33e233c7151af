/** Starts a takeover or a republication over HTTP. */
@NullMarked
package com.zhike.crm.team.takeover.web;

import org.jspecify.annotations.NullMarked;
