package com.zhike.crm.team.role;

/** A thing one may be allowed to do, with the part of the suite it belongs to and its names. */
public record Permission(String code, String area, String zh, String en) {}
