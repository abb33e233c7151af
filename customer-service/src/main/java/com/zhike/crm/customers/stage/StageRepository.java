package com.zhike.crm.customers.stage;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StageRepository extends JpaRepository<Stage, String> {

    @Query("select s from Stage s order by s.position, s.code")
    List<Stage> inOrder();

    @Query(nativeQuery = true, value = "select exists (select 1 from customer where stage = :code)")
    boolean inUse(String code);
}
