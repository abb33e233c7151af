package com.zhike.crm.team.role;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<Role, String> {

    Optional<Role> findById(String code);

    List<Role> findAllByOrderByPosition();

    Role saveAndFlush(Role role);
}
