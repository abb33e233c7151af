package com.zhike.crm.documents.folder;

import java.util.List;
import java.util.UUID;

/** A folder was opened to colleagues who could not look into it by a share of its own before. */
public record FolderShared(UUID folder, String name, UUID by, List<UUID> employees, List<UUID> departments) {}
