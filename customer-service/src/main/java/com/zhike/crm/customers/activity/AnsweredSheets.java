package com.zhike.crm.customers.activity;

import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes in a customer's diary that he answered a survey: once per sheet, as long as the sheet counts. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AnsweredSheets {

    private static final String SURVEY = "survey";

    private final CustomerService customers;

    private final Diary diary;

    private final JdbcClient jdbc;

    private final Clock clock;

    AnsweredSheets(CustomerService customers, Diary diary, JdbcClient jdbc, Clock clock) {
        this.customers = customers;
        this.diary = diary;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A customer who is gone has no diary any more. */
    public void log(AnsweredSheet sheet) {
        customers
                .held(new CustomerId(sheet.customerId()))
                .filter(_ -> diary.ofSheet(sheet.sheetId()).isEmpty())
                .ifPresent(customer -> diary.save(Activity.answered(
                        sheet.customerId(),
                        details(sheet),
                        customer.stage(),
                        new Author(sheet.employeeId(), sheet.departmentId()),
                        sheet.sheetId(),
                        clock.instant())));
    }

    public void withdraw(UUID sheetId, UUID by) {
        diary.ofSheet(sheetId).filter(activity -> !activity.isWithdrawn()).ifPresent(activity -> {
            customers.held(new CustomerId(activity.customerId()));
            diary.save(activity.withdraw(by, clock.instant()));
        });
    }

    private ActivityDetails details(AnsweredSheet sheet) {
        return new ActivityDetails(
                known(sheet.contactId(), sheet.customerId()),
                SURVEY,
                sheet.answeredAt(),
                "问卷调查《" + sheet.surveyTitle() + "》",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The contact may have been removed since he answered. */
    private @Nullable UUID known(@Nullable UUID contact, UUID customer) {
        return jdbc.sql("select id from contact where id = :contact and customer_id = :customer")
                .param("contact", contact, Types.OTHER)
                .param("customer", customer)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
