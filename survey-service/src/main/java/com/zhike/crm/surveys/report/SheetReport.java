package com.zhike.crm.surveys.report;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.sheet.Answer;
import com.zhike.crm.surveys.sheet.AnswerText;
import com.zhike.crm.surveys.sheet.Answers;
import com.zhike.crm.surveys.sheet.Mark;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the sheets of a survey into a file: one row per sheet, one column per question. */
@Service
public class SheetReport {

    private static final List<String> HEAD = List.of(
            "customer",
            "category",
            "level",
            "industry",
            "source",
            "size",
            "province",
            "stage",
            "contact",
            "answeredOn",
            "channel",
            "employee",
            "department",
            "wave",
            "remark");

    private final SurveyQueries surveys;

    private final SheetRows rows;

    private final ReportTexts texts;

    SheetReport(SurveyQueries surveys, SheetRows rows, ReportTexts texts) {
        this.surveys = surveys;
        this.rows = rows;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public void write(SurveyId id, SheetFilter filter, CurrentEmployee reader, OutputStream out) throws IOException {
        Survey survey = surveys.visible(id, reader);
        Questionnaire questionnaire = survey.questionnaire();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Table table = new Table(workbook, texts.of("sheets"));
            table.head(Stream.concat(
                            HEAD.stream().map(texts::of),
                            questionnaire.asked().stream().flatMap(SheetReport::titles))
                    .toList());
            rows.each(id, filter, reader, (sheet, marks) -> {
                List<@Nullable Object> cells = new ArrayList<>(head(sheet));
                cells.addAll(answers(questionnaire, marks));
                table.row(cells);
            });
            workbook.write(out);
        }
    }

    private List<@Nullable Object> head(SheetRow sheet) {
        CustomerProfile profile = sheet.profile();
        return Arrays.asList(
                sheet.customer(),
                texts.customer("customer-category", profile.category()),
                texts.customer("customer-level", profile.level()),
                texts.customer("industry", profile.industry()),
                texts.customer("customer-source", profile.source()),
                texts.customer("company-size", profile.size()),
                profile.province(),
                texts.customer("stage", profile.stage()),
                sheet.contact(),
                sheet.answeredOn(),
                texts.channel(sheet.channel()),
                sheet.employee(),
                sheet.department(),
                sheet.wave(),
                sheet.remark());
    }

    private static Stream<String> titles(Question question) {
        return question.type() == QuestionType.MATRIX
                ? question.rows().stream().map(row -> question.title() + " – " + row.label())
                : Stream.of(question.title());
    }

    private static List<@Nullable Object> answers(Questionnaire questionnaire, List<Mark> marks) {
        Answers answers = Answers.read(questionnaire, marks);
        List<@Nullable Object> cells = new ArrayList<>();
        for (Question question : questionnaire.asked()) {
            Answer answer = answers.to(question);
            if (question.type() == QuestionType.MATRIX) {
                question.rows()
                        .forEach(row -> cells.add(question.option(answer.rows().getOrDefault(row.id(), ""))
                                .map(option -> (Object) option.label())
                                .orElse(null)));
            } else if (answer.number() != null) {
                cells.add(answer.number());
            } else if (answer.day() != null) {
                cells.add(answer.day());
            } else {
                String text = AnswerText.of(question, answer);
                cells.add(text.isEmpty() ? null : text);
            }
        }
        return cells;
    }
}
