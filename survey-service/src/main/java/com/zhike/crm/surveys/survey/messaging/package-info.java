/** Tells the world about surveys. */
@NullMarked
package com.zhike.crm.surveys.survey.messaging;

import org.jspecify.annotations.NullMarked;
