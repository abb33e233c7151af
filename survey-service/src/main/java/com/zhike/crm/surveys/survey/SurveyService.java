package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.trace.Touch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes surveys, opens and ends them. */
@Service
@Transactional
public class SurveyService {

    public static final String HISTORY = "survey";

    private final SurveyRepository surveys;

    private final SurveyQueries queries;

    private final Dictionaries dictionaries;

    private final Directory directory;

    private final Clock clock;

    SurveyService(
            SurveyRepository surveys,
            SurveyQueries queries,
            Dictionaries dictionaries,
            Directory directory,
            Clock clock) {
        this.surveys = surveys;
        this.queries = queries;
        this.dictionaries = dictionaries;
        this.directory = directory;
        this.clock = clock;
    }

    public SurveyId draft(WriteSurvey command, CurrentEmployee by) {
        check(command.details());
        return surveys.saveAndFlush(Survey.draft(command.details(), command.questionnaire(), touch(by)))
                .id();
    }

    public void change(SurveyId id, long readVersion, WriteSurvey command, CurrentEmployee by) {
        Survey survey = toChange(id);
        if (survey.version() != readVersion) {
            throw new Stale(readVersion, survey.version(), queries.view(survey));
        }
        check(command.details());
        surveys.saveAndFlush(survey.change(command.details(), command.questionnaire(), touch(by)));
    }

    public SurveyId copy(SurveyId id, CopySurvey command, CurrentEmployee by) {
        return surveys.saveAndFlush(toChange(id).copy(command.title(), touch(by)))
                .id();
    }

    public void publish(SurveyId id, CurrentEmployee by) {
        surveys.saveAndFlush(toChange(id).publish(touch(by)));
    }

    public void pause(SurveyId id, CurrentEmployee by) {
        surveys.saveAndFlush(toChange(id).pause(touch(by)));
    }

    public void close(SurveyId id, CurrentEmployee by) {
        surveys.saveAndFlush(toChange(id).close(touch(by)));
    }

    public void delete(SurveyId id) {
        Survey survey = toChange(id);
        survey.requireDraft();
        surveys.delete(survey);
    }

    /** The survey for a new sheet of this day, if it is this employee who enters answers to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Survey answer(SurveyId id, LocalDate answeredOn, CurrentEmployee by) {
        Survey survey = answer(id, answeredOn);
        if (!survey.isEnteredBy(by)) {
            throw new NotTakingPart(survey.details().title());
        }
        return survey;
    }

    /** The survey for a sheet of this day, which freezes its questions; it stays as it is until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Survey answer(SurveyId id, LocalDate answeredOn) {
        boolean frozen = surveys.isFrozen(id).orElseThrow(SurveyNotFound::new);
        Survey survey = (frozen ? surveys.findToAnswer(id) : surveys.findToChange(id)).orElseThrow(SurveyNotFound::new);
        if (survey.status() == SurveyStatus.DRAFT) {
            throw new SurveyNotFound();
        }
        survey.requireAnswerable(answeredOn);
        return survey.life().frozen() ? survey : surveys.saveAndFlush(survey.freeze());
    }

    /** The survey for a sheet that counts and is corrected; that ends with the survey. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Survey correct(SurveyId id, LocalDate answeredOn) {
        Survey survey = surveys.findToAnswer(id).orElseThrow(SurveyNotFound::new);
        survey.requireCorrectable(answeredOn);
        return survey;
    }

    private Survey toChange(SurveyId id) {
        return surveys.findToChange(id).orElseThrow(SurveyNotFound::new);
    }

    private void check(SurveyDetails details) {
        dictionaries.require("survey-category", "category", details.category());
        requireEmployee("ownerId", details.ownerId());
        details.participantIds().forEach(participant -> requireEmployee("participantIds", participant));
    }

    private void requireEmployee(String field, @Nullable UUID id) {
        if (id != null && directory.employee(id).filter(Employee::active).isEmpty()) {
            throw Invalid.field(field, "employee-not-there");
        }
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
