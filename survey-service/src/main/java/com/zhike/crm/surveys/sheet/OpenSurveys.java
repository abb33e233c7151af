package com.zhike.crm.surveys.sheet;

import static java.util.stream.Collectors.groupingBy;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.surveys.customer.Introduction;
import com.zhike.crm.surveys.customer.KnownCustomer;
import com.zhike.crm.surveys.customer.KnownCustomers;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyDetails;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which surveys a customer can be asked to answer, and which he has answered. */
@Service
@Transactional(readOnly = true)
public class OpenSurveys {

    private final SurveyQueries surveys;

    private final KnownCustomers customers;

    private final JdbcClient jdbc;

    private final BusinessDay day;

    OpenSurveys(SurveyQueries surveys, KnownCustomers customers, JdbcClient jdbc, BusinessDay day) {
        this.surveys = surveys;
        this.customers = customers;
        this.jdbc = jdbc;
        this.day = day;
    }

    /** Those that are meant for the customer come first. */
    public List<OpenSurvey> of(Introduction introduction, CurrentEmployee reader) {
        KnownCustomer customer = customers.get(introduction, reader.scope());
        Map<UUID, List<FormerSheet>> former =
                former(customer.id(), reader).stream().collect(groupingBy(FormerSheet::surveyId));
        return surveys.open().stream()
                .filter(survey -> survey.isEnteredBy(reader))
                .filter(survey -> survey.details().endsOn() == null
                        || !survey.details().endsOn().isBefore(day.today()))
                .map(survey ->
                        view(survey, customer, former.getOrDefault(survey.id().value(), List.of())))
                .sorted((a, b) -> Boolean.compare(b.fits(), a.fits()))
                .toList();
    }

    private static OpenSurvey view(Survey survey, KnownCustomer customer, List<FormerSheet> former) {
        SurveyDetails details = survey.details();
        return new OpenSurvey(
                survey.id().value(),
                details.title(),
                details.category(),
                details.endsOn(),
                survey.questionnaire().asked().size(),
                details.targetGroup().includes(customer.profile()),
                details.several(),
                former);
    }

    /** A sheet of somebody else is told of without being shown, except for drafts. */
    private List<FormerSheet> former(UUID customer, CurrentEmployee reader) {
        Conditions visible = SheetVisibility.of(reader);
        return jdbc.sql("""
                        select s.id as sheet_id, s.survey_id, s.status, s.answered_on, e.name as employee_name,
                               (%s) as readable
                        from answer_sheet s left join directory_employee e on e.id = s.employee_id
                        where s.customer_id = :customer and s.status <> 'VOID'
                          and (s.status <> 'DRAFT' or :reader in (s.entered_by, s.employee_id))
                        order by s.answered_on desc, s.id desc""".formatted(visible.where().substring("where ".length())))
                .params(visible.parameters())
                .param("customer", customer)
                .query(FormerSheet.class)
                .list();
    }
}
