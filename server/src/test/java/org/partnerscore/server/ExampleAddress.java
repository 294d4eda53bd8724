package org.partnerscore.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Addresses made of the examples that the description of the API gives. */
final class ExampleAddress {
    private ExampleAddress() {}

    /**
     * The address of an operation.
     *
     * @param path its path
     * @param operation its description
     * @param values what stands for the names in braces that an example has
     */
    static String of(String path, JsonNode operation, Map<String, String> values) {
        String address = path;
        String query = "";
        for (JsonNode parameter : operation.get("parameters")) {
            if (parameter.has("example")) {
                String name = parameter.get("name").asString();
                String value = parameter.get("example").asString();
                value = values.getOrDefault(value, value);
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", value);
                } else {
                    query += (query.isEmpty() ? "?" : "&") + name + "="
                            + URLEncoder.encode(value, StandardCharsets.UTF_8);
                }
            }
        }
        return address + query;
    }
}
