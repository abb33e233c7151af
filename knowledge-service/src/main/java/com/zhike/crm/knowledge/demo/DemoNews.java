package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoDepartment;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.knowledge.announcement.AnnouncementId;
import com.zhike.crm.knowledge.announcement.AnnouncementService;
import com.zhike.crm.knowledge.announcement.Receipts;
import com.zhike.crm.knowledge.announcement.WriteAnnouncement;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.ArrayList;
import java.util.List;

/** Publishes the announcements of the demo company and lets some people read them. */
@ForDemo
class DemoNews {

    private final AnnouncementService announcements;
    private final Receipts receipts;
    private final DemoStage stage;

    DemoNews(AnnouncementService announcements, Receipts receipts, DemoStage stage) {
        this.announcements = announcements;
        this.receipts = receipts;
        this.stage = stage;
    }

    void relive(List<DemoKnowledge.News> news) {
        news.forEach(one -> {
            AnnouncementId id = publish(one);
            for (int i = 0; i < one.readers().size(); i++) {
                CurrentEmployee reader = stage.employee(one.readers().get(i));
                stage.at(one.daysAgo(), 11, i * 7, () -> receipts.read(id, reader));
            }
        });
    }

    private AnnouncementId publish(DemoKnowledge.News news) {
        CurrentEmployee editor = stage.employee(DemoEmployee.CONTENT);
        WriteAnnouncement command = new WriteAnnouncement(
                news.title(),
                news.category(),
                news.body(),
                null,
                news.validDays() == null ? null : stage.daysAgo(news.daysAgo() - news.validDays()),
                news.pinned(),
                news.departments() == null
                        ? null
                        : news.departments().stream().map(DemoDepartment::id).toList(),
                null);
        List<AnnouncementId> published = new ArrayList<>();
        stage.at(news.daysAgo(), 9, 30, () -> {
            AnnouncementId id = announcements.draft(command, List.of(), editor);
            announcements.publish(id, editor);
            published.add(id);
        });
        return published.getFirst();
    }
}
