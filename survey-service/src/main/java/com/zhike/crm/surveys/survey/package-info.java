/** Surveys: what is asked, of whom, and when. */
@NullMarked
package com.zhike.crm.surveys.survey;

import org.jspecify.annotations.NullMarked;
