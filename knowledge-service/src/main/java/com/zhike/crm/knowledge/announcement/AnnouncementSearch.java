package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.richtext.RichText;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.SearchText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the words of announcements findable. */
@Component
class AnnouncementSearch {

    private final SearchIndex index;

    AnnouncementSearch(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void on(Announcement.Written event) {
        AnnouncementContent content = event.content();
        index.put(
                AnnouncementService.KIND,
                event.announcement().value(),
                SearchText.of(content.title(), RichText.words(content.body())));
    }
}
