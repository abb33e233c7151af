package com.zhike.crm.team.webhook.messaging;

import com.zhike.crm.events.ActivityEvent;
import com.zhike.crm.events.ContactEvent;
import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.events.KnowledgeEvent;
import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OrderEvent;
import com.zhike.crm.events.ProductEvent;
import com.zhike.crm.events.ScheduleEvent;
import com.zhike.crm.events.SurveyEvent;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.team.webhook.EventType;
import com.zhike.crm.team.webhook.EventTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The published events, as the contracts have them. */
@Component
class EventFamilies implements EventTypes {

    private static final List<Class<? extends IntegrationEvent>> FAMILIES = List.of(
            CustomerEvent.class,
            ContactEvent.class,
            ActivityEvent.class,
            OpportunityEvent.class,
            OrderEvent.class,
            ProductEvent.class,
            SurveyEvent.class,
            KnowledgeEvent.class,
            DocumentEvent.class,
            ScheduleEvent.class,
            TeamEvent.class);

    @Override
    public List<EventType> all() {
        return FAMILIES.stream().flatMap(EventFamilies::events).toList();
    }

    private static Stream<EventType> events(Class<?> family) {
        String name = family.getSimpleName().replace("Event", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(event -> !event.equals("Unknown"))
                .map(event -> new EventType(name, event));
    }
}
