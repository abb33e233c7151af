package com.zhike.crm.surveys.report;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.statistics.NetPromoterScore;
import com.zhike.crm.surveys.statistics.NumberSummary;
import com.zhike.crm.surveys.statistics.OptionCount;
import com.zhike.crm.surveys.statistics.Overview;
import com.zhike.crm.surveys.statistics.QuestionStatistics;
import com.zhike.crm.surveys.statistics.StatisticsQueries;
import com.zhike.crm.surveys.statistics.SurveyStatistics;
import com.zhike.crm.surveys.survey.SurveyId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes the tables of a survey's statistics into a file. */
@Service
public class StatisticsReport {

    private final StatisticsQueries statistics;

    private final ReportTexts texts;

    StatisticsReport(StatisticsQueries statistics, ReportTexts texts) {
        this.statistics = statistics;
        this.texts = texts;
    }

    public void write(SurveyId id, SheetFilter filter, CurrentEmployee reader, OutputStream out) throws IOException {
        SurveyStatistics survey = statistics.of(id, filter, reader);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Table table = new Table(workbook, texts.of("statistics"));
            overview(table, survey);
            int number = 1;
            for (QuestionStatistics question : survey.questions()) {
                table.gap();
                table.head(List.of(number++ + ". " + question.title()));
                figure(table, "answered", question.answered());
                figure(table, "unanswered", question.unanswered());
                question(table, question);
            }
            workbook.write(out);
        }
    }

    private void overview(Table table, SurveyStatistics survey) {
        Overview overview = survey.overview();
        table.head(List.of(survey.title()));
        figure(table, "target", overview.target());
        figure(table, "collected", overview.collected());
        figure(table, "voided", overview.voided());
        figure(table, "customers", overview.customers());
    }

    private void question(Table table, QuestionStatistics question) {
        if (!question.options().isEmpty()) {
            options(table, question.options());
        }
        question.rows().forEach(row -> {
            table.head(List.of(row.label()));
            options(table, row.options());
            figure(table, "mean", row.mean());
        });
        if (!question.bars().isEmpty()) {
            table.head(List.of(texts.of("answer"), texts.of("count"), texts.of("share")));
            question.bars().forEach(bar -> table.row(List.of(bar.label(), bar.count(), bar.share())));
        }
        if (question.numbers() != null) {
            numbers(table, question.numbers());
        }
        if (question.nps() != null) {
            nps(table, question.nps());
        }
        question.words().forEach(word -> table.row(List.of(word.word(), word.count())));
        question.texts().forEach(text -> table.row(List.of(text.text(), "", text.answeredOn())));
    }

    private void options(Table table, List<OptionCount> options) {
        table.head(Stream.of("answer", "count", "share", "mentionShare", "meanRank", "score")
                .map(texts::of)
                .toList());
        options.forEach(option -> table.row(Arrays.asList(
                option.label(),
                option.count(),
                option.share(),
                option.mentionShare(),
                option.meanRank(),
                option.score())));
    }

    private void numbers(Table table, NumberSummary numbers) {
        figure(table, "mean", numbers.mean());
        figure(table, "median", numbers.median());
        figure(table, "min", numbers.min());
        figure(table, "max", numbers.max());
        figure(table, "topTwo", numbers.topTwoShare());
    }

    private void nps(Table table, NetPromoterScore nps) {
        figure(table, "nps", nps.score());
        figure(table, "promoters", nps.promoters());
        figure(table, "passives", nps.passives());
        figure(table, "detractors", nps.detractors());
    }

    private void figure(Table table, String key, @Nullable Number figure) {
        if (figure != null) {
            table.row(List.of(texts.of(key), figure));
        }
    }
}
