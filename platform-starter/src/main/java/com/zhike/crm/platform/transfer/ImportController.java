package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.ProblemTexts;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportViews.Checked;
import com.zhike.crm.platform.transfer.ImportViews.Progress;
import com.zhike.crm.platform.transfer.ImportViews.Uploaded;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP: take a template, upload, check, run, look, fetch what was rejected. */
@RestController
@RequestMapping("/api/imports/{kind}")
class ImportController {

    private final ImportService imports;

    private final RejectionsCsv rejections;

    private final ProblemTexts texts;

    ImportController(ImportService imports, RejectionsCsv rejections, ProblemTexts texts) {
        this.imports = imports;
        this.rejections = rejections;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@PathVariable String kind, @RequestPart("file") MultipartFile file, CurrentEmployee employee) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return imports.upload(kind, name, file::getInputStream, employee);
    }

    @PostMapping("/{id}/check")
    Checked check(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestBody @Valid RunImport command,
            CurrentEmployee employee,
            Locale locale) {
        return Checked.of(id, imports.check(kind, id, command, employee), texts, locale);
    }

    @PostMapping("/{id}/run")
    Progress run(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestBody @Valid RunImport command,
            CurrentEmployee employee) {
        return Progress.of(imports.run(kind, id, command, employee));
    }

    @GetMapping("/{id}")
    Progress progress(@PathVariable String kind, @PathVariable UUID id, CurrentEmployee employee) {
        return Progress.of(imports.job(kind, id, employee));
    }

    /** The language of the headings may be named, because a link cannot send a header. */
    @GetMapping("/template")
    void template(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Locale language,
            CurrentEmployee employee,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ImportTemplate template = imports.template(kind, language == null ? locale : language, employee);
        answer(response, kind + ".csv");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            template.write(out);
        }
    }

    @GetMapping("/{id}/rejections")
    void rejections(
            @PathVariable String kind,
            @PathVariable UUID id,
            CurrentEmployee employee,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ImportJob job = imports.job(kind, id, employee);
        answer(response, "rejected-" + job.fileName());
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            rejections.write(job, locale, out);
        }
    }

    private static void answer(HttpServletResponse response, String fileName) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
