/** Surveys over HTTP. */
@NullMarked
package com.zhike.crm.surveys.survey.web;

import org.jspecify.annotations.NullMarked;
