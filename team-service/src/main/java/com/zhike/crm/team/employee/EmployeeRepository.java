package com.zhike.crm.team.employee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmployeeRepository extends Repository<Employee, EmployeeId> {

    Optional<Employee> findById(EmployeeId id);

    List<Employee> findAll();

    @Query("select e from Employee e where array_contains(e.roles, :role)")
    List<Employee> findWithRole(String role);

    @Query("""
            select count(e) from Employee e
            where array_contains(e.roles, :role) and e.status = ACTIVE and e.id <> :id
            """)
    long countOtherActive(String role, EmployeeId id);

    @Query("select count(e) > 0 from Employee e where e.username = :username and e.status <> LEFT")
    boolean existsUsername(String username);

    Employee saveAndFlush(Employee employee);
}
