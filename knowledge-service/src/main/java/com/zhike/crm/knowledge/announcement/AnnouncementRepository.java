package com.zhike.crm.knowledge.announcement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AnnouncementRepository extends Repository<Announcement, AnnouncementId> {

    Announcement saveAndFlush(Announcement announcement);

    Optional<Announcement> findById(AnnouncementId id);

    void delete(Announcement announcement);
}
