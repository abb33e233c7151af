package com.zhike.crm.knowledge.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, AnswerId> {

    Answer saveAndFlush(Answer answer);

    Optional<Answer> findById(AnswerId id);

    @Query("select a from Answer a where a.questionId = :question order by a.postedAt")
    List<Answer> findByQuestion(UUID question);

    void delete(Answer answer);
}
