package com.zhike.crm.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import tools.jackson.databind.JsonNode;

/** What a subscriber is allowed, as commands say it and as a manifest does. */
final class Permissions {

    private Permissions() {}

    /** The commands of the documentation, each of them read as the tool reads it. */
    static List<AclBinding> documented() {
        return Tree.text("docs/events.md")
                .replace("\\\n", " ")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("kafka-acls.sh "))
                .flatMap(line -> command(line.split("\\s+")).stream())
                .toList();
    }

    private static List<AclBinding> command(String[] words) {
        List<AclOperation> operations = new ArrayList<>();
        ResourceType type = ResourceType.UNKNOWN;
        PatternType pattern = PatternType.LITERAL;
        String name = "";
        String principal = "";
        for (int i = 1; i < words.length - 1; i++) {
            String value = words[i + 1];
            switch (words[i]) {
                case "--operation" -> operations.add(operation(value));
                case "--allow-principal" -> principal = value;
                case "--resource-pattern-type" -> pattern = patternType(value);
                case "--topic", "--group" -> {
                    type = ResourceType.fromString(upper(words[i].substring(2)));
                    name = value;
                }
                default -> {} // how the tool itself connects
            }
        }
        return bindings(new ResourcePattern(type, name, pattern), principal, operations);
    }

    /** What the operator makes of the manifest. */
    static List<AclBinding> inKubernetes() {
        JsonNode user = Tree.yaml("k8s/components/kafka/subscriber.yaml");
        String principal = "User:" + user.at("/metadata/name").asString();
        return user.at("/spec/authorization/acls")
                .valueStream()
                .flatMap(acl -> bindings(
                        pattern(acl.path("resource")),
                        principal,
                        acl.path("operations")
                                .valueStream()
                                .map(operation -> operation(operation.asString()))
                                .toList())
                        .stream())
                .toList();
    }

    private static ResourcePattern pattern(JsonNode resource) {
        return new ResourcePattern(
                ResourceType.fromString(upper(resource.path("type").asString())),
                resource.path("name").asString(),
                patternType(resource.path("patternType").asString("literal")));
    }

    private static List<AclBinding> bindings(
            ResourcePattern resource, String principal, List<AclOperation> operations) {
        return operations.stream()
                .map(operation -> new AclBinding(
                        resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)))
                .toList();
    }

    private static AclOperation operation(String name) {
        return AclOperation.fromString(upper(name.replaceAll("([a-z])([A-Z])", "$1_$2")));
    }

    /** The operator says prefix where the tool says prefixed. */
    private static PatternType patternType(String name) {
        return name.startsWith("prefix") ? PatternType.PREFIXED : PatternType.LITERAL;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
