package com.zhike.crm.surveys.demo;

import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.surveys.customer.Introduction;
import com.zhike.crm.surveys.sheet.FillSheet;
import com.zhike.crm.surveys.sheet.SheetHead;
import com.zhike.crm.surveys.sheet.SheetService;
import com.zhike.crm.surveys.survey.SurveyDetails;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyService;
import com.zhike.crm.surveys.survey.TargetGroup;
import com.zhike.crm.surveys.survey.WriteSurvey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Relives how the demo company asked its customers. */
@ForDemo
class DemoSurvey {

    static final int SHEETS = 200;

    static final String TITLE = "行业需求调查";

    private static final int DAYS = 120;

    private static final List<String> CHANNELS = List.of("face-to-face", "phone", "phone", "web", "email", "paper");

    private final SurveyService surveys;

    private final SheetService sheets;

    private final CurrentEmployees employees;

    private final TimeMachine clock;

    DemoSurvey(SurveyService surveys, SheetService sheets, CurrentEmployees employees, TimeMachine clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.employees = employees;
        this.clock = clock;
    }

    @Transactional
    public void publish(LocalDate today) {
        LocalDate start = today.minusDays(DAYS);
        SurveyDetails details = new SurveyDetails(
                TITLE,
                "industry-needs",
                "您好！我们想了解贵行业对客户管理的需求，以便提供更合适的产品和服务。",
                "感谢您的支持，祝工作顺利！",
                "按行业和客户级别了解需求，调整产品和市场策略",
                start,
                null,
                300,
                false,
                null,
                Set.of(),
                TargetGroup.EVERYBODY);
        clock.at(start.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC), () -> {
            SurveyId id = surveys.draft(
                    new WriteSurvey(details, DemoQuestions.all()),
                    employees.inTheNameOf(DemoEmployee.SURVEYOR.id()).orElseThrow());
            surveys.publish(
                    id, employees.inTheNameOf(DemoEmployee.SURVEYOR.id()).orElseThrow());
        });
    }

    /**
     * Fills the sheet of one customer.
     *
     * @param index tells the sheets apart
     * @param customer id the customer really has
     */
    @Transactional
    public void ask(UUID survey, int index, DemoCustomer demo, UUID customer, LocalDate today) {
        LocalDate day = today.minusDays(1 + (index * 37L) % (DAYS - 2));
        DemoEmployee asks = demo.owner() == null ? DemoEmployee.SURVEYOR : demo.owner();
        FillSheet sheet = new FillSheet(
                customer,
                new SheetHead(null, day, CHANNELS.get(index % CHANNELS.size()), null),
                null,
                DemoAnswers.of(index, demo, day),
                null,
                false);
        clock.at(
                day.atTime(LocalTime.of(6, index % 60)).toInstant(ZoneOffset.UTC),
                () -> sheets.fill(
                        new SurveyId(survey),
                        sheet,
                        List.of(),
                        new Introduction(customer, true),
                        employees.inTheNameOf(asks.id()).orElseThrow()));
    }
}
