package com.zhike.crm.knowledge.points;

import java.util.UUID;

/**
 * What somebody has and has done.
 *
 * @param earned without what he set aside for bounties
 */
public record PointAccount(UUID employeeId, int balance, int earned, PointLevel level, int answers, int bestAnswers) {}
