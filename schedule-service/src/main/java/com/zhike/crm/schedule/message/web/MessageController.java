package com.zhike.crm.schedule.message.web;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.message.AnswerMessage;
import com.zhike.crm.schedule.message.MessageFilter;
import com.zhike.crm.schedule.message.MessageQueries;
import com.zhike.crm.schedule.message.MessageService;
import com.zhike.crm.schedule.message.MessageSummary;
import com.zhike.crm.schedule.message.MessageView;
import com.zhike.crm.schedule.message.WriteMessage;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages")
class MessageController {

    private final MessageService messages;

    private final MessageQueries queries;

    MessageController(MessageService messages, MessageQueries queries) {
        this.messages = messages;
        this.queries = queries;
    }

    @GetMapping
    Page<MessageSummary> search(
            @ParameterObject @Valid MessageFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/unread-count")
    UnreadCount unread(CurrentEmployee employee) {
        return new UnreadCount(queries.unread(employee));
    }

    @GetMapping("/{id}")
    MessageView get(@PathVariable UUID id, CurrentEmployee employee) {
        return queries.get(id, employee);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@RequestBody @Valid WriteMessage command, CurrentEmployee employee) {
        messages.write(command, employee);
    }

    @PostMapping("/{id}/reply")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID id, @RequestBody @Valid AnswerMessage command, CurrentEmployee employee) {
        messages.answer(id, command, employee);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, CurrentEmployee employee) {
        messages.read(id, employee);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(CurrentEmployee employee) {
        messages.readAll(employee);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, CurrentEmployee employee) {
        messages.delete(id, employee);
    }

    /** How many messages wait to be read, counted up to a thousand. */
    record UnreadCount(int unread) {}
}
