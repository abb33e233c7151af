package com.zhike.crm.platform.dictionary;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.NotFound;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The service's dictionaries over HTTP. */
@RestController
@RequestMapping("/api/dictionaries/${crm.dictionary.domain}")
class DictionaryController {

    private final Dictionaries dictionaries;

    DictionaryController(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @GetMapping
    Map<String, List<Entry>> all() {
        return dictionaries.all();
    }

    @PostMapping("/{dictionary}")
    @PreAuthorize("hasAuthority('settings.edit')")
    @ResponseStatus(HttpStatus.CREATED)
    Entry add(@PathVariable String dictionary, @RequestBody @Valid WriteEntry value) {
        List<Entry> entries = existing(dictionary);
        String code = value.code();
        if (code == null) {
            throw Invalid.field("code", "required");
        }
        if (dictionaries.entry(dictionary, code).isPresent()) {
            throw new Conflict("dictionary-value-taken", code);
        }
        return dictionaries.write(
                dictionary, value.entry(code, entries.getLast().position() + 1));
    }

    @PutMapping("/{dictionary}/{code}")
    @PreAuthorize("hasAuthority('settings.edit')")
    Entry change(@PathVariable String dictionary, @PathVariable String code, @RequestBody @Valid WriteEntry value) {
        existing(dictionary);
        Entry entry = dictionaries.entry(dictionary, code).orElseThrow(() -> new NotFound("not-found"));
        return dictionaries.write(dictionary, value.entry(code, entry.position()));
    }

    private List<Entry> existing(String dictionary) {
        List<Entry> entries = dictionaries.entries(dictionary);
        if (entries.isEmpty()) {
            throw new NotFound("dictionary-unknown", dictionary);
        }
        return entries;
    }
}
