package com.zhike.crm.surveys.demo;

import com.zhike.crm.surveys.survey.Limits;
import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.Section;
import com.zhike.crm.surveys.survey.ShowIf;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions of the example survey, one of each type at least. */
final class DemoQuestions {

    static final UUID USES = id("uses");
    static final UUID SYSTEM = id("system");
    static final UUID NEEDS = id("needs");
    static final UUID SIZE = id("size");
    static final UUID BUDGET = id("budget");
    static final UUID START = id("start");
    static final UUID SERVICE = id("service");
    static final UUID ASPECTS = id("aspects");
    static final UUID PRIORITIES = id("priorities");
    static final UUID RECOMMEND = id("recommend");
    static final UUID DECIDER = id("decider");
    static final UUID WISHES = id("wishes");

    private DemoQuestions() {}

    static Questionnaire all() {
        return new Questionnaire(List.of(present(), needs(), satisfaction()));
    }

    private static Section present() {
        return new Section(
                "现状",
                List.of(
                        new Question(
                                id("note"),
                                QuestionType.NOTE,
                                "以下问题了解贵公司目前的客户管理方式，约需 5 分钟。",
                                null,
                                false,
                                List.of(),
                                List.of(),
                                Limits.NONE,
                                null),
                        question(USES, QuestionType.YES_NO, "贵公司目前是否使用客户管理软件？", true, List.of()),
                        new Question(
                                SYSTEM,
                                QuestionType.SINGLE,
                                "目前使用的是哪一类系统？",
                                null,
                                true,
                                List.of(
                                        Option.of("local", "本地部署的商业软件"),
                                        Option.of("cloud", "云端订阅服务"),
                                        Option.of("own", "自行开发"),
                                        new Option("other", "其他", true, false)),
                                List.of(),
                                Limits.NONE,
                                new ShowIf(USES, Set.of("yes"))),
                        question(
                                SIZE,
                                QuestionType.DROPDOWN,
                                "销售团队有多少人？",
                                true,
                                options("10 人以下", "10–49 人", "50–199 人", "200 人以上"))));
    }

    private static Section needs() {
        return new Section(
                "需求",
                List.of(
                        new Question(
                                NEEDS,
                                QuestionType.MULTIPLE,
                                "最希望改善哪些方面？（最多三项）",
                                null,
                                true,
                                List.of(
                                        Option.of("o1", "客户资料集中管理"),
                                        Option.of("o2", "销售过程跟踪"),
                                        Option.of("o3", "移动办公"),
                                        Option.of("o4", "数据分析报表"),
                                        Option.of("o5", "售后服务"),
                                        new Option("none", "以上都没有", false, true)),
                                List.of(),
                                new Limits(1, 3, null, null, null, null, null),
                                null),
                        new Question(
                                BUDGET,
                                QuestionType.NUMBER,
                                "今年的信息化预算是多少（万元）？",
                                null,
                                false,
                                List.of(),
                                List.of(),
                                new Limits(null, null, BigDecimal.ZERO, BigDecimal.valueOf(100_000), 1, null, null),
                                null),
                        question(START, QuestionType.DATE, "计划何时启动新系统？", false, List.of()),
                        question(
                                PRIORITIES,
                                QuestionType.RANKING,
                                "选型时请按重要程度排序",
                                true,
                                options("价格", "功能", "服务", "品牌"))));
    }

    private static Section satisfaction() {
        return new Section(
                "满意度与建议",
                List.of(
                        question(SERVICE, QuestionType.SCALE, "对我们的服务总体满意吗？", true, List.of()),
                        new Question(
                                ASPECTS,
                                QuestionType.MATRIX,
                                "请评价以下各方面",
                                null,
                                true,
                                options("不满意", "一般", "满意"),
                                options("产品质量", "交付速度", "技术支持"),
                                Limits.NONE,
                                null),
                        question(RECOMMEND, QuestionType.NPS, "您有多大可能向同行推荐我们？", true, List.of()),
                        question(DECIDER, QuestionType.TEXT, "采购由哪个部门决定？", false, List.of()),
                        question(WISHES, QuestionType.LONG_TEXT, "您对我们还有什么建议？", false, List.of())));
    }

    private static Question question(UUID id, QuestionType type, String title, boolean required, List<Option> options) {
        @Nullable
        Limits limits = type == QuestionType.SCALE
                ? new Limits(null, null, BigDecimal.ONE, BigDecimal.valueOf(5), null, "很不满意", "非常满意")
                : null;
        return new Question(
                id, type, title, null, required, options, List.of(), limits == null ? Limits.NONE : limits, null);
    }

    private static List<Option> options(String... labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(i -> Option.of("o" + (i + 1), labels[i]))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo-question-" + name).getBytes(StandardCharsets.UTF_8));
    }
}
