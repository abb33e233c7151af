package com.zhike.crm.bench;

/** What was measured of one target. */
record Finding(String work, String target, String measured, Verdict verdict) {

    /** How the figure stands to the target. */
    enum Verdict {
        MET("met"),
        MISSED("**missed**"),
        /** The target is about something that this release or this machine does not have. */
        NOT_MEASURED("not measured");

        private final String shown;

        Verdict(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static Finding of(String work, String target, String measured, boolean met) {
        return new Finding(work, target, measured, met ? Verdict.MET : Verdict.MISSED);
    }

    static Finding notMeasured(String work, String target, String why) {
        return new Finding(work, target, why, Verdict.NOT_MEASURED);
    }
}
