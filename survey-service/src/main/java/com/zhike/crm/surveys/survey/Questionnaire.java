package com.zhike.crm.surveys.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that is asked, in its order. */
public record Questionnaire(@Size(max = 30) List<@Valid Section> sections) {

    public Questionnaire {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** All questions, those that are only words included. */
    public List<Question> all() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The questions that are answered. */
    public List<Question> asked() {
        return all().stream()
                .filter(question -> question.type() != QuestionType.NOTE)
                .toList();
    }

    /** The question with this id. */
    public Optional<Question> question(UUID id) {
        return asked().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether both ask the same and differ in words at most, so that answers to one are answers to the other. */
    boolean asksTheSameAs(Questionnaire other) {
        return all().stream()
                .map(Question::withoutWords)
                .toList()
                .equals(other.all().stream().map(Question::withoutWords).toList());
    }

    /** The same questions with identities of their own. */
    Questionnaire copied() {
        Map<UUID, UUID> ids = new HashMap<>();
        all().forEach(question -> ids.put(question.id(), UUID.randomUUID()));
        return new Questionnaire(sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.questions().stream()
                                .map(question -> question.copied(ids))
                                .toList()))
                .toList());
    }
}
