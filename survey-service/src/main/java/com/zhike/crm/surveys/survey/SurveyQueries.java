package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.trace.Traces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads surveys; drafts only for those who design. */
@Service
public class SurveyQueries {

    private static final String COLLECTED =
            "(select count(*) from answer_sheet s where s.survey_id = v.id and s.status = 'VALID')";

    /** As {@link Survey#isEnteredBy} tells it. */
    private static final String ANSWERABLE =
            "v.status = 'PUBLISHED' and :answers and (cardinality(v.participant_ids) = 0"
                    + " or :reader = any (v.participant_ids) or :reader = v.owner_id or :designs) as answerable";

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "v.title",
            "status", "v.status",
            "startsOn", "v.starts_on nulls last",
            "endsOn", "v.ends_on nulls last",
            "questionCount", "v.question_count",
            "createdAt", "v.created_at",
            "changedAt", "v.changed_at",
            "publishedAt", "v.published_at nulls last");

    private final SurveyRepository surveys;

    private final JdbcClient jdbc;

    private final Directory directory;

    SurveyQueries(SurveyRepository surveys, JdbcClient jdbc, Directory directory) {
        this.surveys = surveys;
        this.jdbc = jdbc;
        this.directory = directory;
    }

    public Page<SurveySummary> search(SurveyFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select("v.*, o.name as owner_name, e.name as created_by_name, c.collected,"
                        + " round(100.0 * c.collected / v.target_sheets, 1) as completion, " + ANSWERABLE)
                .from("survey v left join directory_employee e on e.id = v.created_by_id"
                        + " left join directory_employee o on o.id = v.owner_id"
                        + " cross join lateral (select " + COLLECTED + " as collected) c")
                .where(filter.conditions(reader)
                        .with("reader", reader.id())
                        .with("answers", reader.may("survey.answer"))
                        .with("designs", reader.may("survey.design")))
                .sortable(SORTABLE)
                .defaultSort("-changedAt")
                .uniqueBy("v.id")
                .read(jdbc, page, new DataClassRowMapper<>(SurveySummary.class));
    }

    public SurveyView get(SurveyId id, CurrentEmployee reader) {
        return view(visible(id, reader));
    }

    /** The survey, unless it is a draft that the reader has no business with. */
    public Survey visible(SurveyId id, CurrentEmployee reader) {
        return surveys.findById(id)
                .filter(survey -> survey.status() != SurveyStatus.DRAFT || reader.may("survey.design"))
                .orElseThrow(SurveyNotFound::new);
    }

    /** The surveys that take answers now, the newest first. */
    public List<Survey> open() {
        return jdbc
                .sql("select id from survey where status = 'PUBLISHED' order by published_at desc, id limit 200")
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> surveys.findById(new SurveyId(id)).stream())
                .toList();
    }

    SurveyView view(Survey survey) {
        SurveyLife life = survey.life();
        Traces traces = life.traces();
        List<UUID> people = new ArrayList<>(List.of(traces.createdById(), traces.changedById()));
        UUID owner = survey.details().ownerId();
        if (owner != null) {
            people.add(owner);
        }
        people.addAll(survey.details().participantIds());
        Map<UUID, String> names = directory.names(people);
        return new SurveyView(
                survey.id().value(),
                survey.version(),
                survey.details(),
                survey.questionnaire(),
                survey.status(),
                life.frozen(),
                life.edition(),
                life.formerId(),
                life.publishedAt(),
                life.closedAt(),
                collected(survey.id()),
                names.get(owner),
                participants(survey, names),
                traces.createdAt(),
                names.get(traces.createdById()),
                traces.changedAt(),
                names.get(traces.changedById()));
    }

    private static List<Participant> participants(Survey survey, Map<UUID, String> names) {
        return survey.details().participantIds().stream()
                .map(id -> new Participant(id, names.getOrDefault(id, "")))
                .sorted(Comparator.comparing(Participant::name))
                .toList();
    }

    private long collected(SurveyId id) {
        Conditions conditions = new Conditions()
                .and("s.survey_id = :survey", "survey", id.value())
                .and("s.status = 'VALID'");
        return jdbc.sql("select count(*) from answer_sheet s " + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }
}
