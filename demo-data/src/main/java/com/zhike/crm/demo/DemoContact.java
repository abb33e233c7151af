package com.zhike.crm.demo;

import java.util.UUID;

/** A person at a demo customer; the first one of a customer is its main contact. */
public record DemoContact(
        UUID id, String name, String gender, String title, String role, String mobile, String email) {}
