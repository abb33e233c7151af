package com.zhike.crm.customers.activity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityRepository extends JpaRepository<Activity, ActivityId> {

    Optional<Activity> findBySheetId(UUID sheetId);
}
