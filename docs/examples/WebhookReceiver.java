import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Receives webhooks, believes those that are signed, and drops what it has seen: java WebhookReceiver.java PORT SECRET */
public class WebhookReceiver {

    private static final long TOLERANCE_SECONDS = 300;

    // a real receiver keeps these in its database, together with what it does
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    public static void main(String[] arguments) throws IOException {
        byte[] key = Base64.getDecoder().decode(arguments[1].replace("whsec_", ""));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean genuine = isGenuine(exchange, body, key);
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            if (genuine && SEEN.add(id)) {
                System.out.println(id + " " + new String(body, "UTF-8"));
            }
            // 2xx: it arrived. Anything else: it is sent again. 410: never send again.
            exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
            exchange.close();
        });
        server.start();
        System.out.println("Listening on " + server.getAddress().getPort());
    }

    /** One of the signatures must be ours, and it must not be an old message that somebody repeats. */
    private static boolean isGenuine(HttpExchange exchange, byte[] body, byte[] key) {
        try {
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes("UTF-8"));
            // the bytes as they came: JSON that is read and written again has another signature
            byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes("UTF-8");
            long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
            boolean signed = false;
            for (String signature : exchange.getRequestHeaders().getFirst("webhook-signature").split(" ")) {
                signed |= MessageDigest.isEqual(expected, signature.getBytes("UTF-8"));
            }
            return signed && Math.abs(age) <= TOLERANCE_SECONDS;
        } catch (GeneralSecurityException | IOException | RuntimeException notOurs) {
            return false;
        }
    }
}
