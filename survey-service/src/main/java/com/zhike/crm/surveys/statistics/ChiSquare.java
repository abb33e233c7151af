package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square test of whether two characteristics are independent.
 *
 * <p>X² = Σ (observed - expected)² / expected with (rows - 1)(columns - 1) degrees of freedom: Karl Pearson,
 * Philosophical Magazine 50 (1900). The strength is Cramér's V: Harald Cramér, Mathematical Methods of Statistics
 * (1946). It is not to be trusted when more than a fifth of the expected counts are below 5: William G. Cochran,
 * Biometrics 10 (1954).
 *
 * @param significant whether independence would bring such a difference in fewer than 5 of 100 samples
 * @param reliable whether the counts are large enough for the test
 */
public record ChiSquare(
        BigDecimal statistic,
        int degreesOfFreedom,
        BigDecimal probability,
        BigDecimal cramersV,
        boolean significant,
        boolean reliable) {

    private static final double SIGNIFICANT = 0.05;

    private static final double SMALL = 5;

    private static final double TOLERATED = 0.2;

    /** Tests a table of counts; rows and columns without any are left out, and less than two of either cannot be tested. */
    static Optional<ChiSquare> of(List<List<Long>> table) {
        long[][] counts = dense(table);
        if (counts.length < 2 || counts[0].length < 2) {
            return Optional.empty();
        }
        int columns = counts[0].length;
        long[] rowSums =
                Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        long[] columnSums = IntStream.range(0, columns)
                .mapToLong(column ->
                        Arrays.stream(counts).mapToLong(row -> row[column]).sum())
                .toArray();
        double all = Arrays.stream(rowSums).sum();
        double statistic = 0;
        int small = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                double expected = rowSums[row] * columnSums[column] / all;
                statistic += Math.pow(counts[row][column] - expected, 2) / expected;
                small += expected < SMALL ? 1 : 0;
            }
        }
        int degrees = (counts.length - 1) * (columns - 1);
        double probability = ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
        double strength = Math.sqrt(statistic / (all * (Math.min(counts.length, columns) - 1)));
        return Optional.of(new ChiSquare(
                rounded(statistic, 3),
                degrees,
                rounded(probability, 4),
                rounded(strength, 3),
                probability < SIGNIFICANT,
                small <= TOLERATED * counts.length * columns));
    }

    private static long[][] dense(List<List<Long>> table) {
        List<List<Long>> rows = table.stream()
                .filter(row -> row.stream().anyMatch(count -> count > 0))
                .toList();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] columns = IntStream.range(0, width)
                .filter(column -> rows.stream().anyMatch(row -> row.get(column) > 0))
                .toArray();
        return rows.stream()
                .map(row -> Arrays.stream(columns).mapToLong(row::get).toArray())
                .toArray(long[][]::new);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
