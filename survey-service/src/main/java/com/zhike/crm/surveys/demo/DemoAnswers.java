package com.zhike.crm.surveys.demo;

import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.surveys.sheet.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a demo customer answers: the same each time, and different from trade to trade. */
final class DemoAnswers {

    private static final List<String> DECIDERS = List.of("信息部", "总经理办公室", "销售部", "采购部", "财务部");

    private static final List<String> WISHES = List.of(
            "希望移动端更好用，外出拜访时可以直接记录。",
            "报表太少，希望能按行业和地区分析数据。",
            "培训资料不够，希望提供视频教程。",
            "技术支持响应很快，继续保持。",
            "价格偏高，希望有按人数计费的方案。",
            "希望与现有的财务系统对接。",
            "数据导入导出要更方便。",
            "希望增加微信提醒。");

    private final Random chance;

    private final List<Answer> answers = new ArrayList<>();

    /** Wealthy trades are content and spend more; that is what the cross table is to show. */
    private final int mood;

    private DemoAnswers(int index, DemoCustomer customer) {
        chance = new Random(20_081_208L + index);
        mood = Math.floorMod(customer.profile().industry().hashCode(), 3);
    }

    static List<Answer> of(int index, DemoCustomer customer, LocalDate day) {
        return new DemoAnswers(index, customer).all(day);
    }

    private List<Answer> all(LocalDate day) {
        boolean uses = chance.nextInt(10) < 4 + 2 * mood;
        choose(DemoQuestions.USES, uses ? "yes" : "no");
        if (uses) {
            String system = List.of("local", "cloud", "cloud", "own", "other").get(chance.nextInt(5));
            add(DemoQuestions.SYSTEM, List.of(system), system.equals("other") ? "表格软件" : null);
        }
        choose(DemoQuestions.SIZE, "o" + (1 + Math.min(3, chance.nextInt(3) + (chance.nextInt(3) < mood ? 1 : 0))));
        needs();
        if (chance.nextInt(10) < 8) {
            number(DemoQuestions.BUDGET, 5 + chance.nextInt(20) * (mood + 1) * 5);
        }
        if (chance.nextInt(10) < 6) {
            day(DemoQuestions.START, day.plusDays(30L + chance.nextInt(240)));
        }
        rank();
        number(DemoQuestions.SERVICE, Math.min(5, 2 + chance.nextInt(3) + mood / 2 + chance.nextInt(2)));
        rate();
        number(DemoQuestions.RECOMMEND, Math.min(10, 4 + mood + chance.nextInt(6)));
        if (chance.nextInt(10) < 7) {
            text(DemoQuestions.DECIDER, DECIDERS.get(chance.nextInt(DECIDERS.size())));
        }
        if (chance.nextInt(10) < 5) {
            text(DemoQuestions.WISHES, WISHES.get(chance.nextInt(WISHES.size())));
        }
        return answers;
    }

    private void needs() {
        if (chance.nextInt(20) == 0) {
            choose(DemoQuestions.NEEDS, "none");
            return;
        }
        List<String> options = new ArrayList<>(List.of("o1", "o2", "o3", "o4", "o5"));
        Collections.shuffle(options, chance);
        String favourite = "o" + (2 + mood);
        options.remove(favourite);
        options.addFirst(favourite);
        add(DemoQuestions.NEEDS, options.subList(0, 1 + chance.nextInt(3)), null);
    }

    private void rank() {
        List<String> order = new ArrayList<>(List.of("o1", "o2", "o3", "o4"));
        Collections.shuffle(order, chance);
        add(DemoQuestions.PRIORITIES, order, null);
    }

    private void rate() {
        answers.add(new Answer(
                DemoQuestions.ASPECTS,
                List.of(),
                null,
                null,
                null,
                null,
                Map.of("o1", mark(2), "o2", mark(1), "o3", mark(3))));
    }

    private String mark(int tendency) {
        return "o" + Math.clamp(tendency + chance.nextInt(3) - 1L + mood / 2, 1, 3);
    }

    private void choose(UUID question, String option) {
        add(question, List.of(option), null);
    }

    private void add(UUID question, List<String> options, @Nullable String other) {
        answers.add(new Answer(question, options, other, null, null, null, Map.of()));
    }

    private void number(UUID question, int number) {
        answers.add(new Answer(question, List.of(), null, BigDecimal.valueOf(number), null, null, Map.of()));
    }

    private void text(UUID question, String text) {
        answers.add(new Answer(question, List.of(), null, null, text, null, Map.of()));
    }

    private void day(UUID question, LocalDate day) {
        answers.add(new Answer(question, List.of(), null, null, null, day, Map.of()));
    }
}
