package com.zhike.crm.surveys.target;

/** How far a customer of a target list is. */
public enum TargetState {
    OPEN,
    ANSWERED,
    REFUSED
}
