package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.surveys.customer.KnownCustomers;
import com.zhike.crm.surveys.survey.Survey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold between a sheet and the rest. */
@Component
class SheetAdmission {

    private final KnownCustomers customers;

    private final Dictionaries dictionaries;

    private final Directory directory;

    private final BusinessDay day;

    SheetAdmission(KnownCustomers customers, Dictionaries dictionaries, Directory directory, BusinessDay day) {
        this.customers = customers;
        this.dictionaries = dictionaries;
        this.directory = directory;
        this.day = day;
    }

    /** The answers, once head and answers are in order. */
    Answers admit(FillSheet command, Survey survey) {
        SheetHead head = command.head();
        dictionaries.require("survey-channel", "channel", head.channel());
        customers.requireContact(head.contactId(), command.customerId());
        if (head.answeredOn().isAfter(day.today())) {
            throw Invalid.field("answeredOn", "day-in-future");
        }
        Answers answers = Answers.of(survey.questionnaire(), command.answers());
        List<FieldProblem> problems = AnswerCheck.of(survey.questionnaire(), answers, !command.draft());
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        return answers;
    }

    /** Who asked: the usual one, or somebody of the caller's scope whom he names. */
    Surveyor surveyor(@Nullable UUID named, Surveyor usual, CurrentEmployee by) {
        if (named == null || named.equals(usual.employeeId())) {
            return usual;
        }
        return directory
                .employee(named)
                .filter(Employee::active)
                .filter(employee -> by.scope().covers(employee.id(), employee.departmentId()))
                .map(employee -> new Surveyor(employee.id(), employee.departmentId()))
                .orElseThrow(() -> Invalid.field("employeeId", "employee-not-there"));
    }
}
