package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.SearchText;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps questions findable by their own words and by those of their answers. */
@Component
class QuestionSearch {

    private final SearchIndex index;

    private final JdbcClient jdbc;

    QuestionSearch(SearchIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Question.Asked event) {
        write(event.question());
    }

    @EventListener
    void on(Question.Reworded event) {
        write(event.question());
    }

    @EventListener
    void on(Question.Answered event) {
        write(event.question());
    }

    @EventListener
    void on(Answer.Reworded event) {
        write(event.question());
    }

    @EventListener
    void on(AnswerService.AnswerRemoved event) {
        write(event.question());
    }

    private void write(QuestionId id) {
        SearchText text =
                jdbc.sql("""
                        select q.title, array_to_string(q.tags, ' ') as hints,
                               concat_ws(' ', q.details, (select string_agg(a.text, ' ') from answer a
                                                          where a.question_id = q.id)) as text
                        from question q where q.id = :id""").param("id", id.value()).query(SearchText.class).single();
        index.put(QuestionService.KIND, id.value(), text);
    }
}
