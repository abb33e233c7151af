package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleService;
import com.zhike.crm.knowledge.article.ArticleTallies;
import com.zhike.crm.knowledge.article.ArticleTallies.Mark;
import com.zhike.crm.knowledge.article.WriteArticle;
import com.zhike.crm.knowledge.category.CategoryKind;
import com.zhike.crm.knowledge.category.CategoryService;
import com.zhike.crm.knowledge.category.DefineCategory;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the articles of the demo company and lets people read and like them. */
@ForDemo
class DemoLibrary {

    private final CategoryService categories;
    private final ArticleService articles;
    private final ArticleTallies tallies;
    private final DemoStage stage;

    DemoLibrary(CategoryService categories, ArticleService articles, ArticleTallies tallies, DemoStage stage) {
        this.categories = categories;
        this.articles = articles;
        this.tallies = tallies;
        this.stage = stage;
    }

    void relive(DemoKnowledge knowledge) {
        Map<String, UUID> known = grow(knowledge.categories());
        List<String> folders = knowledge.downloadCategories();
        for (int i = 0; i < folders.size(); i++) {
            categories.add(CategoryKind.DOWNLOAD, DefineCategory.named(folders.get(i), i + 1));
        }
        for (int i = 0; i < knowledge.articles().size(); i++) {
            DemoKnowledge.Text text = knowledge.articles().get(i);
            ArticleId id = publish(text, known.get(text.category()));
            read(id, text, knowledge.readers(), i);
        }
    }

    private Map<String, UUID> grow(List<DemoKnowledge.Branch> branches) {
        Map<String, UUID> known = new HashMap<>();
        for (int i = 0; i < branches.size(); i++) {
            DemoKnowledge.Branch branch = branches.get(i);
            UUID top = categories
                    .add(CategoryKind.ARTICLE, DefineCategory.named(branch.name(), i + 1))
                    .value();
            known.put(branch.name(), top);
            for (int j = 0; j < branch.below().size(); j++) {
                String name = branch.below().get(j);
                known.put(
                        name,
                        categories
                                .add(CategoryKind.ARTICLE, new DefineCategory(name, top, j + 1, null, null))
                                .value());
            }
        }
        return known;
    }

    private ArticleId publish(DemoKnowledge.Text text, UUID category) {
        CurrentEmployee author = stage.employee(text.author());
        CurrentEmployee editor = stage.employee(DemoEmployee.CONTENT);
        WriteArticle command =
                new WriteArticle(text.title(), category, text.tags(), text.summary(), text.body(), null, null, null);
        List<ArticleId> published = new ArrayList<>();
        stage.at(text.daysAgo(), 10, 0, () -> {
            ArticleId id = articles.draft(command, List.of(), author);
            articles.submit(id, author);
            articles.publish(id, editor);
            articles.pin(id, text.pinned(), editor);
            published.add(id);
        });
        return published.getFirst();
    }

    /** The older a text, the more people have come by. */
    private void read(ArticleId id, DemoKnowledge.Text text, List<DemoEmployee> readers, int place) {
        int many = Math.max(2, readers.size() - place / 2);
        for (int i = 0; i < many; i++) {
            CurrentEmployee reader = stage.employee(readers.get((i + place) % readers.size()));
            boolean likes = (i + place) % 3 == 0;
            stage.at(Math.max(0, text.daysAgo() - i - 1), 14, i, () -> {
                tallies.read(id, reader);
                if (likes) {
                    tallies.mark(id, Mark.LIKE, reader);
                }
            });
        }
    }
}
