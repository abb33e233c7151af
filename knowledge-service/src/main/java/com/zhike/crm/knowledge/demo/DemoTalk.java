package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.knowledge.question.AnswerId;
import com.zhike.crm.knowledge.question.AnswerService;
import com.zhike.crm.knowledge.question.AskQuestion;
import com.zhike.crm.knowledge.question.CastVote;
import com.zhike.crm.knowledge.question.PostAnswer;
import com.zhike.crm.knowledge.question.QuestionId;
import com.zhike.crm.knowledge.question.QuestionService;
import com.zhike.crm.knowledge.question.Votes;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.ArrayList;
import java.util.List;

/** Asks, answers and adopts as people of the demo company did. */
@ForDemo
class DemoTalk {

    private final QuestionService questions;
    private final AnswerService answers;
    private final Votes votes;
    private final DemoStage stage;

    DemoTalk(QuestionService questions, AnswerService answers, Votes votes, DemoStage stage) {
        this.questions = questions;
        this.answers = answers;
        this.votes = votes;
        this.stage = stage;
    }

    void relive(List<DemoKnowledge.Query> asked) {
        asked.forEach(query -> {
            CurrentEmployee asker = stage.employee(query.asker());
            List<QuestionId> question = new ArrayList<>();
            stage.at(
                    query.daysAgo(),
                    9,
                    10,
                    () -> question.add(questions.ask(
                            new AskQuestion(
                                    query.title(),
                                    query.details(),
                                    query.category(),
                                    query.tags(),
                                    query.points(),
                                    null,
                                    null),
                            List.of(),
                            asker)));
            for (int i = 0; i < query.answers().size(); i++) {
                reply(question.getFirst(), query, query.answers().get(i), 10 + i);
            }
        });
    }

    private void reply(QuestionId question, DemoKnowledge.Query query, DemoKnowledge.Reply reply, int hour) {
        CurrentEmployee author = stage.employee(reply.author());
        List<AnswerId> answer = new ArrayList<>();
        stage.at(
                query.daysAgo(),
                hour,
                25,
                () -> answer.add(answers.post(question, new PostAnswer(reply.text(), null), List.of(), author)));
        for (DemoEmployee voter : reply.useful()) {
            CurrentEmployee reader = stage.employee(voter);
            stage.at(query.daysAgo(), hour, 40, () -> votes.cast(answer.getFirst(), new CastVote(true), reader));
        }
        if (reply.accepted()) {
            stage.at(query.daysAgo(), 16, 0, () -> answers.adopt(answer.getFirst(), stage.employee(query.asker())));
        }
    }
}
