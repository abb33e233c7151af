package com.zhike.crm.bench;

import java.util.List;

/**
 * What the person who measures may choose.
 *
 * @param rows customers; there are twice as many orders
 * @param file rows of each file that is imported
 * @param seconds how long each load lasts
 * @param running whether to take the suite that runs, as it is, instead of a fresh one
 * @param throwaway whether nobody will miss that one, so that rows may be dealt out to everybody
 */
record Options(int rows, int file, int seconds, boolean running, boolean throwaway) {

    static final int CLIENTS = 16;

    /** An import takes no more at once. */
    private static final int LARGEST_FILE = 100_000;

    static Options of(String... words) {
        int rows = 100_000;
        int file = LARGEST_FILE;
        int seconds = 20;
        boolean running = false;
        boolean throwaway = false;
        List<String> given = List.of(words);
        for (int i = 0; i < given.size(); i++) {
            switch (given.get(i)) {
                case "--rows" -> rows = number(given, ++i);
                case "--file" -> file = number(given, ++i);
                case "--seconds" -> seconds = number(given, ++i);
                case "--running" -> running = true;
                case "--throwaway" -> throwaway = true;
                default -> throw new IllegalArgumentException("Unknown option for bench: " + given.get(i));
            }
        }
        return new Options(rows, file, seconds, running, throwaway);
    }

    /** How many rows come by files; the others are copies of them. */
    int imported() {
        return Math.max(10, Math.min(Math.min(file, LARGEST_FILE), rows / 4));
    }

    /** In a suite that others use, the rows belong to its administrator alone. */
    boolean reserved() {
        return running && !throwaway;
    }

    int orders() {
        return 2 * rows;
    }

    private static int number(List<String> words, int at) {
        if (at >= words.size() || !words.get(at).matches("[1-9]\\d{0,7}")) {
            throw new IllegalArgumentException(words.get(at - 1) + " takes a number");
        }
        return Integer.parseInt(words.get(at));
    }
}
