package org.partnerscore.server.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties of a document that somebody is not given: they are left out.
 *
 * @param path names of the properties that lead to the objects which have them, from the outside in; empty for the whole
 * @param moneyOnly whether only of objects whose unit is money
 * @param names names of the properties
 */
public record Withheld(List<String> path, boolean moneyOnly, Set<String> names) {
    public Withheld {
        path = List.copyOf(path);
        names = Set.copyOf(names);
    }

    static Withheld of(String path, String... names) {
        return new Withheld(path.isEmpty() ? List.of() : List.of(path.split("\\.")), false, Set.of(names));
    }

    static Withheld ofMoney(String path, String... names) {
        return new Withheld(List.of(path.split("\\.")), true, Set.of(names));
    }

    /** Takes the properties out of a document. */
    public void takeFrom(ObjectNode document) {
        objects(document).forEach(object -> object.remove(names));
    }

    /** The objects of a document that have, or had, the properties. */
    public List<ObjectNode> objects(ObjectNode document) {
        List<ObjectNode> objects = List.of(document);
        for (String step : path) {
            objects = objects.stream()
                    .map(object -> object.path(step))
                    .flatMap(inner -> inner.isArray() ? inner.valueStream() : Stream.of(inner))
                    .filter(JsonNode::isObject)
                    .map(ObjectNode.class::cast)
                    .toList();
        }
        return objects.stream().filter(object -> !moneyOnly || isMoney(object)).toList();
    }

    private static boolean isMoney(ObjectNode object) {
        return object.path("unit").asString("").equals("USD");
    }
}
