import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints what is ordered in the CRM. It needs kafka-clients and nothing of the CRM's: java -cp ... OrderSubscriber.java connection.properties */
public final class OrderSubscriber {

    private static final int REMEMBERED = 100_000;

    /** In a real subscriber: a table, written in the transaction that does the work. */
    private final Set<String> seen = new LinkedHashSet<>();

    public static void main(String[] arguments) throws Exception {
        Properties connection = new Properties();
        connection.putAll(Map.of("group.id", "example-subscriber", "auto.offset.reset", "earliest"));
        try (FileReader file = new FileReader(arguments[0], StandardCharsets.UTF_8)) {
            connection.load(file);
        }
        connection.put("enable.auto.commit", "false");
        new OrderSubscriber().listen(connection);
    }

    private void listen(Properties connection) {
        try (var consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("crm.order.v1"));
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::handle);
                consumer.commitSync(); // after the work: what was not done comes again
            }
        }
    }

    private void handle(ConsumerRecord<String, String> event) {
        if (!seen.add(header(event, "ce_id"))) {
            return; // delivered at least once, handled once
        }
        if (seen.size() > REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
        switch (header(event, "ce_type")) {
            case "OrderPlaced", "OrderChanged", "OrderVoided" ->
                System.out.println(header(event, "ce_type") + " " + event.key() + " " + event.value());
            default -> {} // nothing to do here, or of a later release
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
