package com.zhike.crm.documents.attachment.web;

import com.zhike.crm.documents.attachment.Attachment;
import com.zhike.crm.documents.attachment.AttachmentService;
import com.zhike.crm.documents.attachment.Subject;
import com.zhike.crm.documents.delivery.Delivery;
import com.zhike.crm.documents.delivery.Parcel;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/attachments")
class AttachmentController {

    private final AttachmentService attachments;

    private final Delivery delivery;

    AttachmentController(AttachmentService attachments, Delivery delivery) {
        this.attachments = attachments;
        this.delivery = delivery;
    }

    /** The body is the file itself, so that it goes to the storage as it comes in. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(@RequestParam String name, HttpServletRequest request, CurrentEmployee employee)
            throws IOException {
        Arrival arrival = new Arrival(EntryName.of(name), request.getContentLengthLong(), request.getInputStream());
        return attachments.upload(arrival, employee);
    }

    @PostMapping("/{id}/take-over")
    Attachment takeOver(@PathVariable UUID id, @RequestBody @Valid Subject subject, CurrentEmployee employee) {
        return attachments.takeOver(id, subject, employee);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID id, @RequestBody @Valid Subject subject, CurrentEmployee employee) {
        attachments.release(id, subject, employee);
    }

    @GetMapping("/{id}/content")
    void content(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean inline,
            CurrentEmployee employee,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Content content = attachments.content(id, employee);
        delivery.send(new Parcel(attachments.get(id).name(), content, inline), request, response);
    }
}
