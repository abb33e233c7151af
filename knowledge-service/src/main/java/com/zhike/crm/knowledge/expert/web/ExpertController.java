package com.zhike.crm.knowledge.expert.web;

import com.zhike.crm.knowledge.expert.AppointExperts;
import com.zhike.crm.knowledge.expert.Expert;
import com.zhike.crm.knowledge.expert.Experts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questions/experts")
class ExpertController {

    private final Experts experts;

    ExpertController(Experts experts) {
        this.experts = experts;
    }

    /** Who hears of new questions, by category. */
    @GetMapping
    Map<String, List<Expert>> all() {
        return experts.all();
    }

    @PutMapping("/{category}")
    @PreAuthorize("hasAuthority('knowledge.edit')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appoint(@PathVariable String category, @RequestBody @Valid AppointExperts command) {
        experts.appoint(category, command);
    }
}
