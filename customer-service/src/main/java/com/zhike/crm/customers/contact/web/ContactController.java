package com.zhike.crm.customers.contact.web;

import com.zhike.crm.customers.contact.AddContact;
import com.zhike.crm.customers.contact.Contact;
import com.zhike.crm.customers.contact.ContactFilter;
import com.zhike.crm.customers.contact.ContactId;
import com.zhike.crm.customers.contact.ContactQueries;
import com.zhike.crm.customers.contact.ContactService;
import com.zhike.crm.customers.contact.ContactView;
import com.zhike.crm.customers.contact.EditContact;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/api/contacts")
class ContactController {

    private final ContactService contacts;

    private final ContactQueries queries;

    ContactController(ContactService contacts, ContactQueries queries) {
        this.contacts = contacts;
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customer.view')")
    Page<ContactView> search(@ParameterObject ContactFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customer.view')")
    ResponseEntity<ContactView> get(@PathVariable UUID id, CurrentEmployee employee) {
        ContactView view = queries.view(new ContactId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('contact.edit')")
    ResponseEntity<ContactView> add(@RequestBody @Valid AddContact command, CurrentEmployee employee) {
        Contact contact = contacts.add(command, employee);
        URI location = URI.create("/api/contacts/" + contact.id().value());
        return Versioned.created(location, queries.view(contact.id(), employee), contact.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('contact.edit')")
    ResponseEntity<ContactView> edit(
            @PathVariable UUID id, @RequestBody @Valid EditContact command, IfMatch ifMatch, CurrentEmployee employee) {
        Contact contact = contacts.edit(new ContactId(id), command, ifMatch.version(), employee);
        return Versioned.ok(queries.view(contact.id(), employee), contact.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('contact.delete')")
    void remove(@PathVariable UUID id, CurrentEmployee employee) {
        contacts.remove(new ContactId(id), employee);
    }
}
