package com.zhike.crm.team.preference.web;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.team.preference.PreferenceKey;
import com.zhike.crm.team.preference.Preferences;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own preferences; there is no way to anybody else's. */
@RestController
@RequestMapping("/api/preferences/{key}")
class PreferenceController {

    private static final int MAX_BYTES = 32 * 1024;

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    ResponseEntity<String> get(@PathVariable String key, CurrentEmployee caller) {
        return preferences
                .get(caller.id(), new PreferenceKey(key))
                .map(value -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(value))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @RequestBody(content = @Content(schema = @Schema(description = "Any JSON of up to 32 KB")))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String key, InputStream body, CurrentEmployee caller) throws IOException {
        byte[] value = body.readNBytes(MAX_BYTES + 1);
        if (value.length > MAX_BYTES) {
            throw Invalid.field("value", "preference-too-large", MAX_BYTES / 1024);
        }
        preferences.put(caller.id(), new PreferenceKey(key), value);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String key, CurrentEmployee caller) {
        preferences.delete(caller.id(), new PreferenceKey(key));
    }
}
