package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.problem.Invalid;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.springframework.stereotype.Component;

/** Where webhooks may go: whoever may name an address must not reach our own network through us. */
@Component
class WebhookTargets {

    private static final int HIGHEST_PORT = 65_535;

    private final WebhookSettings settings;

    WebhookTargets(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Refuses an address at once that would be refused when something is sent there. */
    void refuseForbidden(String url) {
        URI target = parse(url);
        try {
            resolve(target.getHost());
        } catch (ForbiddenTarget forbidden) {
            throw Invalid.field("url", "webhook-target-forbidden");
        } catch (UnknownHostException _) {
            // it may be known by the time something is sent
        }
    }

    private URI parse(String url) {
        try {
            URI target = new URI(url);
            boolean scheme = "https".equalsIgnoreCase(target.getScheme())
                    || (settings.allowPlain() && "http".equalsIgnoreCase(target.getScheme()));
            if (!scheme) {
                throw Invalid.field("url", settings.allowPlain() ? "webhook-url-form" : "webhook-url-not-https");
            }
            if (target.getHost() == null
                    || target.getRawUserInfo() != null
                    || target.getRawFragment() != null
                    || target.getPort() == 0
                    || target.getPort() > HIGHEST_PORT) {
                throw Invalid.field("url", "webhook-url-form");
            }
            return target;
        } catch (URISyntaxException malformed) {
            throw Invalid.field("url", "webhook-url-form");
        }
    }

    /** The addresses of the name, if each of them may be reached; who sends uses these and asks for no others. */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!settings.allowPrivate()) {
            for (InetAddress address : addresses) {
                if (!Network.isPublic(address)) {
                    throw new ForbiddenTarget(host);
                }
            }
        }
        return addresses;
    }

    /** The name stands for something that is not outside. */
    static final class ForbiddenTarget extends UnknownHostException {

        ForbiddenTarget(String host) {
            super(host);
        }
    }
}
