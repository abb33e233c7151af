package com.zhike.crm.surveys.survey;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyRepository extends Repository<Survey, SurveyId> {

    Survey saveAndFlush(Survey survey);

    Optional<Survey> findById(SurveyId id);

    /** Whoever changes the survey waits until the sheet is written, and the other way round. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from Survey s where s.id = :id")
    Optional<Survey> findToAnswer(SurveyId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Survey s where s.id = :id")
    Optional<Survey> findToChange(SurveyId id);

    @Query(value = "select frozen from survey where id = :#{#id.value()}", nativeQuery = true)
    Optional<Boolean> isFrozen(SurveyId id);

    void delete(Survey survey);
}
