package com.zhike.crm.sales.stage;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The stages of the funnel. */
@Service
public class Stages {

    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stage of that code, or the first one where none is named; a stage behind the funnel is unknown here. */
    public Stage require(@Nullable String code) {
        return code == null || code.isBlank()
                ? first()
                : find(code).orElseThrow(() -> Invalid.field("stage", "stage-unknown", code));
    }

    /** The stage in which the customer has bought. */
    public Stage signed() {
        return jdbc.sql("select code, position, probability from stage where signed")
                .query(Stage.class)
                .single();
    }

    private Stage first() {
        return jdbc.sql("select code, position, probability from stage where funnel order by position limit 1")
                .query(Stage.class)
                .single();
    }

    private Optional<Stage> find(String code) {
        return jdbc.sql("select code, position, probability from stage where funnel and code = :code")
                .param("code", code)
                .query(Stage.class)
                .optional();
    }
}
