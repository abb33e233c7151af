package com.zhike.crm.team.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keycloak.admin.client.resource.RealmResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one way to Keycloak's admin API; tells its failures in our words. */
@Component
class KeycloakAdmin {

    private static final Logger log = LoggerFactory.getLogger(KeycloakAdmin.class);

    private final KeycloakConnection connection;

    KeycloakAdmin(KeycloakConnection connection) {
        this.connection = connection;
    }

    void run(Consumer<RealmResource> call) {
        ask(realm -> {
            call.accept(realm);
            return true;
        });
    }

    /** For the calls that answer a raw response, whose refusals would go unnoticed otherwise. */
    void send(Function<RealmResource, Response> call) {
        run(realm -> accepted(call.apply(realm)).close());
    }

    /** Creates something and answers the id that Keycloak gave it. */
    UUID create(Function<RealmResource, Response> call) {
        return ask(realm -> {
            try (Response response = accepted(call.apply(realm))) {
                String location = response.getLocation().getPath();
                return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
            }
        });
    }

    <T> T ask(Function<RealmResource, T> call) {
        try {
            return call.apply(connection.realm());
        } catch (WebApplicationException answer) {
            throw translated(answer);
        } catch (ProcessingException noAnswer) {
            // an answer of the token endpoint comes wrapped
            if (noAnswer.getCause() instanceof WebApplicationException answer) {
                throw translated(answer);
            }
            log.warn("Keycloak does not answer: {}", noAnswer.getMessage());
            throw new IdentityProviderUnavailable();
        }
    }

    private static Response accepted(Response response) {
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            return response;
        }
        throw new WebApplicationException(response);
    }

    private static RuntimeException translated(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        if (answer instanceof NotFoundException || status == 404) {
            return new UnknownToIdentityProvider();
        }
        if (status == 400 || status == 409) {
            return new RefusedByKeycloak(status == 409, answer.getResponse().readEntity(String.class));
        }
        log.error("Keycloak answered {}: look at the service account and its roles", status);
        return new IdentityProviderUnavailable();
    }
}
