package com.zhike.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTests {

    private static final String LOG = """
            CRM-BENCH customer LOG:  duration: 0.05 ms  parse <unnamed>: select 1
            CRM-BENCH customer LOG:  duration: 0.35 ms  execute S_3/C_7: select c.id
            \tfrom customer c where c.stage = $1 and c.owner_id in ($2, $10) limit $3
            CRM-BENCH customer DETAIL:  Parameters: $1 = 'it''s', $2 = 'a', $3 = '31', $10 = NULL
            CRM-BENCH sales LOG:  duration: 0.20 ms  execute <unnamed>: select 2
            CRM-BENCH customer LOG:  duration: 0.10 ms  execute <unnamed>: update customer set version = 1
            CRM-BENCH customer LOG:  duration: 0.10 ms  execute <unnamed>: select count(*) from customer
            """;

    @Test
    void whatTheServiceReadIsFoundWithItsValues() {
        assertThat(Statements.read(LOG, "customer"))
                .containsExactly(
                        "select c.id from customer c where c.stage = 'it''s' and c.owner_id in ('a', NULL) limit '31'",
                        "select count(*) from customer");
    }
}
