package com.zhike.crm.sample.note;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface NoteRepository extends CrudRepository<Note, UUID> {}
