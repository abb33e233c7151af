package com.zhike.crm.schedule.itinerary;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.message.Letter;
import com.zhike.crm.schedule.message.MessageKind;
import com.zhike.crm.schedule.message.MessageService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes itineraries: a snapshot, which later changes of the calendar do not touch. */
@Service
@Transactional
public class ItineraryService {

    private final ItineraryQueries queries;

    private final MessageService messages;

    private final ItineraryArchive archive;

    private final ApplicationEventPublisher events;

    private final BusinessDay day;

    ItineraryService(
            ItineraryQueries queries,
            MessageService messages,
            ItineraryArchive archive,
            ApplicationEventPublisher events,
            BusinessDay day) {
        this.queries = queries;
        this.messages = messages;
        this.archive = archive;
        this.events = events;
        this.day = day;
    }

    public UUID publish(PublishItinerary command, CurrentEmployee by) {
        Itinerary itinerary = queries.of(command.range(), by);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = day.clock().instant();
        Letter letter = new Letter(
                by.id(), MessageKind.ITINERARY, title(itinerary), command.note(), payload(itinerary), null, null);
        Set<UUID> received = messages.send(letter, command.recipientIds());
        archive.keep(id, itinerary, command.note(), by.id(), now);
        events.publishEvent(new ItineraryPublished(id, itinerary, by.id(), List.copyOf(received), now));
        return id;
    }

    private static String title(Itinerary itinerary) {
        return itinerary.from().equals(itinerary.to())
                ? itinerary.from().toString()
                : itinerary.from() + " – " + itinerary.to();
    }

    private static Map<String, Object> payload(Itinerary itinerary) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("range", itinerary.range().name());
        payload.put("from", itinerary.from().toString());
        payload.put("to", itinerary.to().toString());
        payload.put("entries", itinerary.entries());
        return payload;
    }
}
