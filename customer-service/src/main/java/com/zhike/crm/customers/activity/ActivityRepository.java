package com.zhike.crm.customers.activity;

import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityRepository extends JpaRepository<Activity, ActivityId> {}
