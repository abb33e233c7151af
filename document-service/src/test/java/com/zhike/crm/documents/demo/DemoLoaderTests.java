package com.zhike.crm.documents.demo;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestPropertySource(properties = "crm.demo.enabled=true")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoLoaderTests {

    /** It would wait for the company, which moves in only when the context is there. */
    @MockitoBean
    private DemoLoader loader;

    private final DocumentDesk desk;

    private final DemoDesk demo;

    DemoLoaderTests(DocumentDesk desk, DemoDesk demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @Test
    void yesterdayIsRelivedOnce() {
        assertThat(demo.filled()).isFalse();
        demo.fill();
        demo.fill();

        assertThat(demo.filled()).isTrue();
        JsonNode folders = desk.seen(LI_NA, "/api/folders");
        assertThat(folders.findValuesAsString("name")).contains("合同范本", "部门资料").doesNotContain("客户方案");
        assertThat(desk.seen(ZHANG_WEI, "/api/documents?q=报价说明").path("total").asInt())
                .isEqualTo(1);
        assertThat(desk.seen(ZHANG_WEI, "/api/documents?q=工作记录")
                        .path("items")
                        .get(0)
                        .path("name")
                        .asString())
                .endsWith(" 工作记录.txt");
        assertThat(desk.seen(MANAGER_ONE, "/api/folders").findValuesAsString("name"))
                .contains("张伟");
    }
}
