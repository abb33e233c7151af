package com.zhike.crm.surveys.target;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import com.zhike.crm.surveys.survey.TargetGroup;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps target lists. */
@Service
@Transactional
public class TargetService {

    private final JdbcClient jdbc;

    private final SurveyQueries surveys;

    private final TargetQueries queries;

    private final Directory directory;

    private final Clock clock;

    TargetService(JdbcClient jdbc, SurveyQueries surveys, TargetQueries queries, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.queries = queries;
        this.directory = directory;
        this.clock = clock;
    }

    public TargetsAdded add(SurveyId survey, AddTargets command, CurrentEmployee by) {
        TargetGroup group = surveys.visible(survey, by).details().targetGroup();
        if (command.employeeId() != null
                && directory
                        .employee(command.employeeId())
                        .filter(Employee::active)
                        .isEmpty()) {
            throw Invalid.field("employeeId", "employee-not-there");
        }
        Conditions wanted = command.customerIds().isEmpty()
                ? fitting(group)
                : new Conditions().and("k.id in (:customers)", "customers", command.customerIds());
        wanted.and("not k.deleted and k.merged_into is null");
        return new TargetsAdded(jdbc.sql("""
                        insert into survey_target (survey_id, customer_id, employee_id, added_at)
                        select :targetSurvey, k.id, :responsible, :at from known_customer k %s
                        on conflict (survey_id, customer_id) do nothing""".formatted(wanted.where()))
                .params(wanted.parameters())
                .param("targetSurvey", survey.value())
                .param("responsible", command.employeeId())
                .param("at", Timestamp.from(clock.instant()))
                .update());
    }

    /** Notes that the customer does not want to answer; a sheet that comes nevertheless counts. */
    public void refuse(SurveyId survey, UUID customer, RefuseTarget command, CurrentEmployee by) {
        queries.requireVisible(survey.value(), customer, by);
        jdbc.sql("""
                        update survey_target set refused_at = :at, refusal = :reason
                        where survey_id = :survey and customer_id = :customer""")
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", command.reason().strip())
                .param("survey", survey.value())
                .param("customer", customer)
                .update();
    }

    public void remove(SurveyId survey, UUID customer, CurrentEmployee by) {
        queries.requireVisible(survey.value(), customer, by);
        jdbc.sql("delete from survey_target where survey_id = :survey and customer_id = :customer")
                .param("survey", survey.value())
                .param("customer", customer)
                .update();
    }

    private static Conditions fitting(TargetGroup group) {
        return new Conditions()
                .and("k.category in (:categories)", "categories", group.categories())
                .and("k.level in (:levels)", "levels", group.levels())
                .and("k.industry in (:industries)", "industries", group.industries())
                .and("k.province in (:provinces)", "provinces", group.provinces())
                .and("k.stage in (:stages)", "stages", group.stages());
    }
}
