package com.zhike.crm.schedule.message.messaging;

import com.zhike.crm.events.KnowledgeEvent;
import com.zhike.crm.events.KnowledgeEvent.AnnouncementPublished;
import com.zhike.crm.events.KnowledgeEvent.AnnouncementWithdrawn;
import com.zhike.crm.events.KnowledgeEvent.AnswerAccepted;
import com.zhike.crm.events.KnowledgeEvent.AnswerCommented;
import com.zhike.crm.events.KnowledgeEvent.AnswerPosted;
import com.zhike.crm.events.KnowledgeEvent.ArticlePublished;
import com.zhike.crm.events.KnowledgeEvent.QuestionAsked;
import com.zhike.crm.events.KnowledgeEvent.Unknown;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.schedule.message.Freshness;
import com.zhike.crm.schedule.message.Letter;
import com.zhike.crm.schedule.message.Mailroom;
import com.zhike.crm.schedule.message.MessageKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of announcements, and of what becomes of their questions and answers. */
@Component
class KnowledgeEventListener {

    private final Inbox inbox;

    private final Mailroom mailroom;

    private final Freshness freshness;

    KnowledgeEventListener(Inbox inbox, Mailroom mailroom, Freshness freshness) {
        this.inbox = inbox;
        this.mailroom = mailroom;
        this.freshness = freshness;
    }

    @KafkaListener(topics = KnowledgeEvent.TOPIC)
    @Transactional
    void on(KnowledgeEvent event) {
        if (!inbox.firstSeen("messages", event) || !freshness.isNews(event.occurredAt())) {
            return;
        }
        switch (event) {
            case AnnouncementPublished e ->
                mailroom.sendToDepartments(
                        Letter.of(
                                e.publishedBy(),
                                MessageKind.ANNOUNCEMENT,
                                e.title(),
                                null,
                                "/announcements/" + e.announcementId()),
                        e.departmentIds());
            case QuestionAsked e ->
                mailroom.send(
                        about(e.questionId(), e.askedBy(), MessageKind.QUESTION, e.title()),
                        Set.copyOf(e.directedTo()));
            case AnswerPosted e ->
                mailroom.send(
                        about(e.questionId(), e.answeredBy(), MessageKind.ANSWER, e.questionTitle()),
                        Set.of(e.askedBy()));
            case AnswerAccepted e ->
                mailroom.send(
                        about(e.questionId(), e.askedBy(), MessageKind.ACCEPTED, e.questionTitle()),
                        Set.of(e.answeredBy()));
            case AnswerCommented e ->
                mailroom.send(
                        about(e.questionId(), e.commentedBy(), MessageKind.COMMENT, e.questionTitle()),
                        Set.of(e.answeredBy()));
            case AnnouncementWithdrawn _, ArticlePublished _, Unknown _ -> {}
        }
    }

    private static Letter about(UUID question, UUID by, MessageKind kind, String title) {
        return Letter.of(by, kind, title, null, "/knowledge/questions/" + question);
    }
}
