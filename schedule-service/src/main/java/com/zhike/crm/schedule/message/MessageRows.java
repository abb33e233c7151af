package com.zhike.crm.schedule.message;

import com.zhike.crm.schedule.search.Columns;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns rows into messages. */
@Component
class MessageRows {

    private static final TypeReference<Map<String, Object>> PAYLOAD = new TypeReference<>() {};

    private final JsonMapper json;

    MessageRows(JsonMapper json) {
        this.json = json;
    }

    MessageView view(Columns row, UUID id, List<MessageView.Recipient> recipients) throws SQLException {
        String payload = row.row().getString("payload");
        return new MessageView(
                id,
                MessageKind.valueOf(row.row().getString("kind")),
                row.row().getString("title"),
                row.row().getString("text"),
                payload == null ? Map.of() : json.readValue(payload, PAYLOAD),
                row.idOrNull("sender_id"),
                row.row().getString("sender_name"),
                row.instant("sent_at"),
                row.instantOrNull("read_at"),
                row.row().getString("link"),
                row.row().getBoolean("answerable"),
                recipients);
    }
}
