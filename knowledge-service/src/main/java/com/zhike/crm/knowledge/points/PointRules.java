package com.zhike.crm.knowledge.points;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each act is worth.
 *
 * @param answersPerDay how many answers of a day count
 * @param votesPerDay how many votes of a day count
 */
@ConfigurationProperties("crm.points")
public record PointRules(
        @DefaultValue("20") int welcome,
        @DefaultValue("1") int dailyVisit,
        @DefaultValue("2") int answer,
        @DefaultValue("20") int answersPerDay,
        @DefaultValue("20") int bestAnswer,
        @DefaultValue("3") int adoption,
        @DefaultValue("1") int vote,
        @DefaultValue("10") int votesPerDay,
        @DefaultValue("-10") int leftUnhandled,
        @DefaultValue("-10") int answerRemoved) {}
