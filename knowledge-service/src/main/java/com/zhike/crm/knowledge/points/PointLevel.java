package com.zhike.crm.knowledge.points;

/** What somebody may call himself by the points he has earned. */
public enum PointLevel {
    NEWCOMER(0),
    APPRENTICE(50),
    SKILLED(200),
    EXPERT(500),
    MASTER(1000);

    private final int from;

    PointLevel(int from) {
        this.from = from;
    }

    /** The level of that many points. */
    public static PointLevel of(int earned) {
        PointLevel reached = NEWCOMER;
        for (PointLevel level : values()) {
            reached = earned >= level.from ? level : reached;
        }
        return reached;
    }
}
