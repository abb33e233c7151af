package com.zhike.crm.customers.stage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages in their order. */
public record StageLadder(List<StageView> stages) {

    public static final int FEWEST = 2;

    public static final int MOST = 12;

    public StageLadder {
        stages = List.copyOf(stages);
    }

    /** Where a new customer begins. */
    public String first() {
        return stages.getFirst().code();
    }

    /** Where a customer who bought is at least. */
    public Optional<String> signed() {
        return stages.stream().filter(StageView::signed).map(StageView::code).findFirst();
    }

    public boolean has(@Nullable String code) {
        return place(code) >= 0;
    }

    /** Whether {@code other} comes after {@code code}; a stage that is not there comes before all others. */
    public boolean isBefore(String code, @Nullable String other) {
        return place(code) < place(other);
    }

    boolean canGrow() {
        return stages.size() < MOST;
    }

    boolean canShrink() {
        return stages.size() > FEWEST;
    }

    private int place(@Nullable String code) {
        for (int place = 0; place < stages.size(); place++) {
            if (stages.get(place).code().equals(code)) {
                return place;
            }
        }
        return -1;
    }
}
