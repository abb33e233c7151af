package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoDepartment;
import com.zhike.crm.demo.DemoEmployee;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the demo company knows, as a file tells it. */
record DemoKnowledge(
        List<News> announcements,
        List<Branch> categories,
        List<Text> articles,
        List<DemoEmployee> readers,
        List<Query> questions,
        List<String> downloadCategories) {

    private static final String FILE = "/demo/knowledge.json";

    static DemoKnowledge read(JsonMapper json) {
        try (InputStream file = DemoKnowledge.class.getResourceAsStream(FILE)) {
            return json.readValue(file, DemoKnowledge.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    record News(
            int daysAgo,
            @Nullable Integer validDays,
            String category,
            String title,
            boolean pinned,
            @Nullable List<DemoDepartment> departments,
            List<DemoEmployee> readers,
            String body) {}

    record Branch(String name, List<String> below) {}

    record Text(
            int daysAgo,
            DemoEmployee author,
            String category,
            String title,
            List<String> tags,
            boolean pinned,
            String summary,
            String body) {}

    record Query(
            int daysAgo,
            DemoEmployee asker,
            String category,
            int points,
            List<String> tags,
            String title,
            @Nullable String details,
            List<Reply> answers) {}

    record Reply(DemoEmployee author, String text, boolean accepted, List<DemoEmployee> useful) {}
}
