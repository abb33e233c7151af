package com.zhike.crm.surveys.statistics;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Splits the answers to a question by an attribute of the customer or by another question. */
@Service
@Transactional(readOnly = true)
public class CrossQueries {

    private final SurveyQueries surveys;

    private final CrossLabels labels;

    private final JdbcClient jdbc;

    CrossQueries(SurveyQueries surveys, CrossLabels labels, JdbcClient jdbc) {
        this.surveys = surveys;
        this.labels = labels;
        this.jdbc = jdbc;
    }

    /** Makes a cross table. */
    public CrossTable of(SurveyId id, CrossRequest request, SheetFilter filter, CurrentEmployee reader) {
        Survey survey = surveys.visible(id, reader);
        Question question = countable(survey.questionnaire(), "question", request.question());
        String row = question.type() == QuestionType.MATRIX ? rowOf(question, request.row()) : "";
        CrossBy by = CrossBy.parse(request.by());
        Question other = by.question() == null ? null : other(survey.questionnaire(), by.question());
        Sample sample = Sample.of(id, filter, reader);
        List<CrossCell> cells = cells(sample, question, row, by, filter);
        Map<String, Long> answered = answered(sample, question, row, by, filter);
        return new CrossAssembly(question, other, request.by(), cells, answered)
                .table(codes -> labels.of(request.by(), other, codes));
    }

    private List<CrossCell> cells(Sample sample, Question question, String row, CrossBy by, SheetFilter filter) {
        return jdbc.sql("select " + by.sql(filter) + " as col,"
                        + " coalesce(a.option_id, trim_scale(a.number)::text) as val, count(*) as count from "
                        + tables(sample, by) + marks(question) + " group by 1, 2")
                .params(parameters(sample, question, row, by))
                .query(CrossCell.class)
                .list();
    }

    private Map<String, Long> answered(Sample sample, Question question, String row, CrossBy by, SheetFilter filter) {
        Map<String, Long> answered = new HashMap<>();
        jdbc.sql("select case when grouping(" + by.sql(filter) + ") = 1 then '*' else " + by.sql(filter)
                        + " end as col, count(distinct s.id) as count from " + tables(sample, by) + marks(question)
                        + " group by grouping sets ((" + by.sql(filter) + "), ())")
                .params(parameters(sample, question, row, by))
                .query(line -> {
                    answered.put(line.getString("col"), line.getLong("count"));
                });
        return answered;
    }

    private static String tables(Sample sample, CrossBy by) {
        // the joins come before the sample's own conditions
        int where = sample.sql().indexOf(" where ");
        String joins = " join answer a on a.sheet_id = s.id and a.question_id = :question" + by.join();
        return where < 0
                ? sample.sql() + joins
                : sample.sql().substring(0, where) + joins + sample.sql().substring(where);
    }

    private static String marks(Question question) {
        String number = "(a.option_id is not null or a.number is not null) and coalesce(a.item, '') = :row";
        return " and " + number + (question.type() == QuestionType.RANKING ? " and a.position = 1" : "");
    }

    private static Map<String, Object> parameters(Sample sample, Question question, String row, CrossBy by) {
        Map<String, Object> parameters = new HashMap<>(sample.parameters());
        parameters.put("question", question.id());
        parameters.put("row", row);
        if (by.question() != null) {
            parameters.put("by", by.question());
        }
        return parameters;
    }

    private static Question countable(Questionnaire questionnaire, String field, UUID id) {
        return questionnaire
                .question(id)
                .filter(question -> question.type().hasOptions()
                        || question.type().rates()
                        || question.type() == QuestionType.NUMBER)
                .orElseThrow(() -> Invalid.field(field, "question-not-countable"));
    }

    private static Question other(Questionnaire questionnaire, UUID id) {
        return questionnaire
                .question(id)
                .filter(question -> question.type().chooses() || question.type().rates())
                .orElseThrow(() -> Invalid.field("by", "question-not-countable"));
    }

    private static String rowOf(Question question, @Nullable String wanted) {
        return question.rows().stream()
                .filter(row -> wanted == null || row.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Invalid.field("row", "question-not-countable"))
                .id();
    }
}
