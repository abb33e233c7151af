package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.customer.Introduction;
import com.zhike.crm.surveys.customer.KnownCustomer;
import com.zhike.crm.surveys.customer.KnownCustomers;
import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyService;
import com.zhike.crm.surveys.trace.Touch;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what customers answer; the customer is held meanwhile, so that he does not answer twice. */
@Service
@Transactional
public class SheetService {

    public static final String HISTORY = "answer-sheet";

    private final SheetDesk desk;

    private final SheetAdmission admission;

    private final SurveyService surveys;

    private final KnownCustomers customers;

    private final Clock clock;

    SheetService(
            SheetDesk desk, SheetAdmission admission, SurveyService surveys, KnownCustomers customers, Clock clock) {
        this.desk = desk;
        this.admission = admission;
        this.surveys = surveys;
        this.customers = customers;
        this.clock = clock;
    }

    /** Begins a sheet and, unless it is a draft, lets it count. */
    public SheetId fill(
            SurveyId surveyId, FillSheet command, List<Scan> scans, Introduction introduction, CurrentEmployee by) {
        KnownCustomer customer = customers.require(introduction, by.scope());
        Survey survey = surveys.answer(surveyId, command.head().answeredOn(), by);
        desk.requireRoom(survey, customer.id());
        Answers answers = admission.admit(command, survey);
        Surveyor surveyor = admission.surveyor(command.employeeId(), new Surveyor(by.id(), by.departmentId()), by);
        AnswerSheet sheet = AnswerSheet.begin(survey, customer, command.head(), surveyor, answers, touch(by));
        sheet.enclose(scans, touch(by));
        return desk.keep(command.draft() ? sheet : submitted(sheet, survey, customer, by));
    }

    /** Goes on with a draft, or corrects a sheet that counts. */
    public void revise(
            SheetId id,
            long readVersion,
            FillSheet command,
            List<Scan> scans,
            Introduction introduction,
            CurrentEmployee by) {
        AnswerSheet sheet = desk.correctable(id, readVersion, by);
        if (!sheet.customerId().equals(command.customerId())) {
            throw Invalid.field("customerId", "customer-fixed");
        }
        boolean counts = sheet.status() == SheetStatus.VALID;
        Survey survey = counts
                ? desk.survey(sheet.surveyId(), command.head().answeredOn())
                : surveys.answer(sheet.surveyId(), command.head().answeredOn());
        Answers answers = admission.admit(counts ? desk.complete(command) : command, survey);
        Surveyor surveyor = admission.surveyor(command.employeeId(), sheet.surveyor(), by);
        sheet.write(command.head(), surveyor, answers, touch(by)).enclose(scans, touch(by));
        if (!counts && !command.draft()) {
            KnownCustomer customer = customers.require(introduction, by.scope());
            desk.requireRoom(survey, customer.id());
            submitted(sheet, survey, customer, by);
        }
        desk.keep(sheet);
    }

    public void declareVoid(SheetId id, VoidSheet command, CurrentEmployee by) {
        desk.keep(desk.correctable(id, by).declareVoid(command.reason(), touch(by)));
    }

    /** Throws a draft away; whatever counted is kept for good. */
    public void discard(SheetId id, CurrentEmployee by) {
        desk.discard(desk.correctable(id, by));
    }

    private AnswerSheet submitted(AnswerSheet sheet, Survey survey, KnownCustomer customer, CurrentEmployee by) {
        return sheet.submit(survey, customer, desk.nextWave(survey.id(), customer.id()), touch(by));
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
