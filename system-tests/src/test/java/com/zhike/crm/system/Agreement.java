package com.zhike.crm.system;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two lists that have to hold the same lines, each as often as the other does. */
record Agreement(String what, Supplier<List<String>> truth, Supplier<List<String>> copy) {

    private static final int SHOWN = 5;

    /** How many lines there are to agree about. */
    int size() {
        return truth.get().size();
    }

    /** The first of those that are in one of them only, or there more often. */
    List<String> differences() {
        List<String> missing = new ArrayList<>(truth.get());
        List<String> surplus = new ArrayList<>();
        List<String> found = copy.get();
        missing.sort(null);
        List<String> sorted = new ArrayList<>(found);
        sorted.sort(null);
        List<String> lost = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < missing.size() || there < sorted.size()) {
            int order = here == missing.size()
                    ? 1
                    : there == sorted.size() ? -1 : missing.get(here).compareTo(sorted.get(there));
            if (order < 0) {
                lost.add("missing: " + missing.get(here++));
            } else if (order > 0) {
                surplus.add("too many: " + sorted.get(there++));
            } else {
                here++;
                there++;
            }
        }
        return Stream.concat(lost.stream().limit(SHOWN), surplus.stream().limit(SHOWN))
                .toList();
    }
}
