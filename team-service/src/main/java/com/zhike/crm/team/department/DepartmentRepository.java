package com.zhike.crm.team.department;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<Department, DepartmentId> {

    Optional<Department> findById(DepartmentId id);

    List<Department> findAll();

    boolean existsByParentId(UUID parentId);

    @Query("select coalesce(max(d.position), -1) + 1 from Department d where d.parentId is not distinct from :parentId")
    int nextPosition(@Nullable UUID parentId);

    Department saveAndFlush(Department department);

    void delete(Department department);
}
