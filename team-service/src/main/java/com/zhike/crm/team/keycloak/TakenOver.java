package com.zhike.crm.team.keycloak;

/** How many departments and employees a takeover found new, changed and gone. */
public record TakenOver(int taken, int changed, int left) {

    public static final TakenOver NOTHING = new TakenOver(0, 0, 0);

    public static TakenOver aNewOne() {
        return new TakenOver(1, 0, 0);
    }

    public static TakenOver aChange() {
        return new TakenOver(0, 1, 0);
    }

    public static TakenOver aLoss() {
        return new TakenOver(0, 0, 1);
    }

    public TakenOver and(TakenOver more) {
        return new TakenOver(taken + more.taken, changed + more.changed, left + more.left);
    }
}
