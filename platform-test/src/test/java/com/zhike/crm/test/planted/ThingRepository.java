package com.zhike.crm.test.planted;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

public interface ThingRepository extends CrudRepository<Thing, UUID> {}
