package com.zhike.crm.documents.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, DocumentId> {

    Document saveAndFlush(Document document);

    Optional<Document> findById(DocumentId id);

    @Query("select d from Document d where d.folderId = :folder and d.binId is null and lower(d.name) = lower(:name)")
    Optional<Document> findByName(UUID folder, String name);

    @Query("select d from Document d where d.folderId = :folder and d.binId is null order by d.name")
    List<Document> findByFolder(UUID folder);

    @Query("select d from Document d where d.kind = 'WORK_RECORD' and d.traces.createdById = :author"
            + " and d.day = :day and d.binId is null")
    Optional<Document> findWorkRecord(UUID author, LocalDate day);

    void delete(Document document);
}
