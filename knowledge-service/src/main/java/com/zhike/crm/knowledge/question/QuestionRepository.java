package com.zhike.crm.knowledge.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, QuestionId> {

    Question saveAndFlush(Question question);

    Optional<Question> findById(QuestionId id);

    @Query("select q.id from Question q where q.status = 'OPEN' and q.overdue = false and q.expiresOn < :today")
    List<QuestionId> findExpired(LocalDate today);

    void delete(Question question);
}
