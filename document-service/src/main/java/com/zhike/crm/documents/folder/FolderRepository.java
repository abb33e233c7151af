package com.zhike.crm.documents.folder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FolderRepository extends Repository<Folder, FolderId> {

    Folder saveAndFlush(Folder folder);

    Optional<Folder> findById(FolderId id);

    @Query("select f from Folder f where f.ownerId = :owner and f.kind = :kind")
    Optional<Folder> findByOwnerAndKind(UUID owner, FolderKind kind);

    @Query("select f from Folder f where f.ownerId = :owner and f.contributorId = :contributor")
    Optional<Folder> findByContributor(UUID owner, UUID contributor);

    @Query("select f from Folder f where f.parentId = :parent and f.binId is null and f.kind <> 'CONTRIBUTOR'"
            + " and lower(f.name) = lower(:name)")
    Optional<Folder> findByName(UUID parent, String name);

    @Query("select f from Folder f where f.parentId = :parent and f.binId is null order by f.name")
    List<Folder> findByParent(UUID parent);
}
