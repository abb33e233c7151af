package com.zhike.crm.sales.opportunity.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.opportunity.OpportunityClosed;
import com.zhike.crm.sales.opportunity.OpportunityFilter;
import com.zhike.crm.sales.opportunity.OpportunityNotFound;
import com.zhike.crm.sales.opportunity.OpportunityQueries;
import com.zhike.crm.sales.opportunity.OpportunityService;
import com.zhike.crm.sales.opportunity.OpportunityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({OpportunityController.class, OpportunityProgressController.class})
class OpportunityControllerTests {

    private static final UUID ID = UUID.randomUUID();

    private final MockMvcTester mvc;

    @MockitoBean
    private OpportunityService opportunities;

    @MockitoBean
    private OpportunityQueries queries;

    @MockitoBean
    private KnownCustomers customers;

    @MockitoBean
    private ChangeHistory history;

    OpportunityControllerTests(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void filtersAndPagesComeFromTheAddress() {
        given(queries.search(any(), any(), any())).willReturn(new Page<>(List.of(), 2, 50, 0, true, null));

        assertThat(mvc.get()
                        .uri("/api/opportunities?q=tea&tab=won&status=WON&from=2026-01-01&page=2&size=50&sort=-name")
                        .with(as(ZHANG_WEI)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo(2);
        ArgumentCaptor<OpportunityFilter> filter = ArgumentCaptor.captor();
        ArgumentCaptor<PageQuery> page = ArgumentCaptor.captor();
        Mockito.verify(queries).search(filter.capture(), page.capture(), any());
        assertThat(filter.getValue().status()).isEqualTo(OpportunityStatus.WON);
        assertThat(filter.getValue().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(page.getValue().sort().getFirst().descending()).isTrue();
    }

    @Test
    void aStatusThatDoesNotExistIsRefused() {
        assertThat(mvc.get().uri("/api/opportunities?status=MAYBE").with(as(ZHANG_WEI)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("status");
    }

    @Test
    void withoutNameAndCustomerThereIsNoOpportunity() {
        MvcTestResult result = post("", "{\"name\": \" \", \"probability\": 101}");

        assertThat(result).hasStatus(400);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "customerId", "probability");
    }

    @Test
    void losingNeedsAReason() {
        assertThat(post("/" + ID + "/lose", "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
    }

    @Test
    void aRuleThatSaysNoIsAConflict() {
        willThrow(new OpportunityClosed("OP1")).given(opportunities).win(any(), any());

        assertThat(post("/" + ID + "/win", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("opportunity-closed");
    }

    @Test
    void anOpportunityThatIsNotThereIsNotFound() {
        given(queries.get(any(), any())).willThrow(new OpportunityNotFound());

        assertThat(mvc.get().uri("/api/opportunities/" + ID).with(as(ZHANG_WEI)))
                .hasStatus(404);
    }

    @Test
    void whoeverOnlyLooksMayNotClose() {
        assertThat(mvc.post()
                        .uri("/api/opportunities/" + ID + "/win")
                        .with(as(BOSS))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/opportunities").with(as(CONTENT))).hasStatus(403);
    }

    private MvcTestResult post(String path, String body) {
        return mvc.post()
                .uri("/api/opportunities" + path)
                .with(as(ZHANG_WEI))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
