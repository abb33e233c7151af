package com.zhike.crm.team.keycloak;

import java.util.List;

/** Everybody and every group the identity provider knew at one moment; a group comes after the one above it. */
public record Company(List<Group> groups, List<Account> accounts) {}
