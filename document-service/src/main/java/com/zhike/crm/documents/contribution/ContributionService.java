package com.zhike.crm.documents.contribution;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.documents.document.ContributionOpened;
import com.zhike.crm.documents.document.Document;
import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Homes;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts copies before colleagues, filed with each of them under the name of who contributed. */
@Service
@Transactional
public class ContributionService {

    private final Copies copies;

    private final Contributions contributions;

    private final Homes homes;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ContributionService(
            Copies copies, Contributions contributions, Homes homes, ApplicationEventPublisher events, Clock clock) {
        this.copies = copies;
        this.contributions = contributions;
        this.homes = homes;
        this.events = events;
        this.clock = clock;
    }

    public UUID contribute(Contribute command, CurrentEmployee by) {
        List<Document> documents = copies.documents(command.documentIds(), by);
        List<Folder> folders = copies.folders(command.folderIds(), by);
        List<UUID> recipients = contributions.requireRecipients(command.recipientIds(), by);
        if (documents.isEmpty() && folders.isEmpty()) {
            throw Invalid.field("documentIds", "nothing-chosen");
        }
        Touch touch = new Touch(by.id(), clock.instant());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String name = name(documents, folders);
        contributions.add(id, name, documents.size() + folders.size(), command, touch);
        for (UUID recipient : recipients) {
            Folder place = homes.contributions(recipient, touch);
            documents.forEach(document -> copies.copy(document, place, id, touch));
            folders.forEach(folder -> copies.copy(folder, place, id, touch));
        }
        events.publishEvent(new Contributed(id, name, by.id(), recipients, command.note()));
        return id;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionOpened event) {
        contributions.read(event.contribution(), event.by(), clock.instant());
    }

    /** The first name, and how many more there are. */
    private static String name(List<Document> documents, List<Folder> folders) {
        List<String> names = Stream.concat(
                        documents.stream().map(Document::name), folders.stream().map(Folder::name))
                .toList();
        return names.size() == 1 ? names.getFirst() : names.getFirst() + " (+" + (names.size() - 1) + ")";
    }
}
