package com.zhike.crm.knowledge.demo;

import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.knowledge.announcement.AnnouncementService;
import com.zhike.crm.knowledge.announcement.Receipts;
import com.zhike.crm.knowledge.article.ArticleService;
import com.zhike.crm.knowledge.article.ArticleTallies;
import com.zhike.crm.knowledge.category.CategoryService;
import com.zhike.crm.knowledge.question.AnswerService;
import com.zhike.crm.knowledge.question.QuestionService;
import com.zhike.crm.knowledge.question.Votes;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.test.TestCompany.Person;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the demo company knows is complete, and its points add up. */
@KnowledgeTest
@Import(DemoTests.Past.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoTests {

    private final ApplicationContext context;

    private final Directory directory;

    private final KnowledgeDesk desk;

    DemoTests(ApplicationContext context, Directory directory, KnowledgeDesk desk) {
        this.context = context;
        this.directory = directory;
        this.desk = desk;
    }

    @Test
    void everythingIsThereAndThePointsAddUp() {
        for (DemoEmployee employee : DemoEmployee.values()) {
            if (directory.employee(employee.id()).isEmpty()) {
                directory.apply(asSalesperson(employee));
            }
        }

        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> script().play());

        assertThat(desk.seen(ZHANG_WEI, "/api/articles").path("total").asInt()).isEqualTo(12);
        assertThat(desk.titles(SURVEYOR, "/api/announcements"))
                .hasSize(4)
                .first()
                .isEqualTo("知识问答积分活动开始了");
        assertThat(desk.titles(ZHANG_WEI, "/api/announcements")).hasSize(5);
        assertThat(desk.seen(ZHANG_WEI, "/api/questions?tab=solved")
                        .path("total")
                        .asInt())
                .isEqualTo(5);
        assertThat(desk.titles(ZHANG_WEI, "/api/articles?q=" + KnowledgeDesk.encoded("阶梯折扣")))
                .hasSize(1);
        // welcomed, answered twice, once as the best with ten points promised, voted twice
        assertThat(desk.balance(ZHANG_WEI)).isEqualTo(20 + 2 * 2 + 20 + 10 + 2);
    }

    private DemoScript script() {
        DemoStage stage = new DemoStage(
                context.getBean(CurrentEmployees.class),
                context.getBean(TimeMachine.class),
                context.getBean(BusinessDay.class));
        return new DemoScript(
                new DemoNews(context.getBean(AnnouncementService.class), context.getBean(Receipts.class), stage),
                new DemoLibrary(
                        context.getBean(CategoryService.class),
                        context.getBean(ArticleService.class),
                        context.getBean(ArticleTallies.class),
                        stage),
                new DemoTalk(
                        context.getBean(QuestionService.class),
                        context.getBean(AnswerService.class),
                        context.getBean(Votes.class),
                        stage),
                context.getBean(JdbcClient.class),
                context.getBean(JsonMapper.class));
    }

    private static TeamEvent asSalesperson(DemoEmployee employee) {
        return new Person(
                        employee.id(),
                        employee.name().toLowerCase(Locale.ROOT),
                        employee.displayName(),
                        employee.department().id(),
                        ZHANG_WEI.permissions(),
                        ZHANG_WEI.roles())
                .changed();
    }

    /** Lets the test go back in time. */
    @TestConfiguration
    static class Past {

        @Bean
        TimeMachine clock() {
            return new TimeMachine();
        }
    }
}
