package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.comment.Comments;
import com.zhike.crm.knowledge.comment.WriteComment;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts who reads, likes and keeps articles. */
@Service
@Transactional
public class ArticleTallies {

    private final JdbcClient jdbc;

    private final BusinessDay day;

    private final Comments comments;

    ArticleTallies(JdbcClient jdbc, BusinessDay day, Comments comments) {
        this.jdbc = jdbc;
        this.day = day;
        this.comments = comments;
    }

    /** Counts a reader once a day. */
    public void read(ArticleId id, CurrentEmployee reader) {
        int first = jdbc.sql("insert into article_reading (article_id, employee_id, day)"
                        + " values (:id, :reader, :day) on conflict do nothing")
                .param("id", id.value())
                .param("reader", reader.id())
                .param("day", day.today())
                .update();
        count("views", id, first);
    }

    public void mark(ArticleId id, Mark mark, CurrentEmployee by) {
        int added = jdbc.sql("insert into article_mark (article_id, employee_id, mark)"
                        + " values (:id, :by, :mark) on conflict do nothing")
                .param("id", id.value())
                .param("by", by.id())
                .param("mark", mark.name())
                .update();
        count(mark.tally, id, added);
    }

    public void unmark(ArticleId id, Mark mark, CurrentEmployee by) {
        int removed = jdbc.sql("delete from article_mark where article_id = :id and employee_id = :by and mark = :mark")
                .param("id", id.value())
                .param("by", by.id())
                .param("mark", mark.name())
                .update();
        count(mark.tally, id, -removed);
    }

    public UUID comment(ArticleId id, WriteComment command, CurrentEmployee by) {
        UUID comment = comments.add(ArticleService.KIND, id.value(), command, by);
        count("comments", id, 1);
        return comment;
    }

    public void removeComment(ArticleId id, UUID comment, CurrentEmployee by) {
        comments.remove(ArticleService.KIND, id.value(), comment, by);
        count("comments", id, -1);
    }

    private void count(String tally, ArticleId id, int more) {
        if (more != 0) {
            jdbc.sql("insert into article_tally (article_id, " + tally + ") values (:id, :more)"
                            + " on conflict (article_id) do update set " + tally + " = article_tally." + tally
                            + " + excluded." + tally)
                    .param("id", id.value())
                    .param("more", more)
                    .update();
        }
    }

    /** What a reader may say about an article with one click. */
    public enum Mark {
        LIKE("likes"),
        FAVOURITE("favourites");

        private final String tally;

        Mark(String tally) {
            this.tally = tally;
        }
    }
}
