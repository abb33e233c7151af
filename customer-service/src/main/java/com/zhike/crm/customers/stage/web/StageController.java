package com.zhike.crm.customers.stage.web;

import com.zhike.crm.customers.stage.StageService;
import com.zhike.crm.customers.stage.StageView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stages")
class StageController {

    private final StageService stages;

    StageController(StageService stages) {
        this.stages = stages;
    }

    @GetMapping
    List<StageView> all() {
        return stages.ladder().stages();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('settings.edit')")
    StageView add(@RequestBody @Valid StageView stage) {
        return stages.add(stage);
    }

    @PutMapping("/{code}")
    @PreAuthorize("hasAuthority('settings.edit')")
    StageView define(@PathVariable String code, @RequestBody @Valid StageView stage) {
        return stages.define(code, stage);
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('settings.edit')")
    void remove(@PathVariable String code) {
        stages.remove(code);
    }
}
