package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.ForDemo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the demo company knows is loaded as a whole or not at all. */
@ForDemo
class DemoScript {

    private final DemoNews news;
    private final DemoLibrary library;
    private final DemoTalk talk;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DemoScript(DemoNews news, DemoLibrary library, DemoTalk talk, JdbcClient jdbc, JsonMapper json) {
        this.news = news;
        this.library = library;
        this.talk = talk;
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean played() {
        return jdbc.sql("select exists (select 1 from article)")
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void play() {
        DemoKnowledge knowledge = DemoKnowledge.read(json);
        news.relive(knowledge.announcements());
        library.relive(knowledge);
        talk.relive(knowledge.questions());
    }
}
