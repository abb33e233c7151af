package com.zhike.crm.team.employee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmployeeRepository extends Repository<Employee, EmployeeId> {

    Optional<Employee> findById(EmployeeId id);

    List<Employee> findAll();

    @Query(value = "select * from employee where :role = any (roles)", nativeQuery = true)
    List<Employee> findWithRole(String role);

    @Query(
            value = "select count(*) from employee where :role = any (roles) and status = 'ACTIVE' and id <> :id",
            nativeQuery = true)
    long countOtherActive(String role, UUID id);

    @Query("select count(e) > 0 from Employee e where e.username = :username and e.status <> LEFT")
    boolean existsUsername(String username);

    Employee saveAndFlush(Employee employee);
}
