package org.partnerscore.server;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that a server answers, as its router has it: no test needs a list of them, and none is forgotten.
 *
 * @param pattern its path, with names of values in braces
 * @param writes whether it is sent something, and not only asked
 * @param shows what it shows; null if it is open to everybody
 * @param values names of the values in its path, and of those that its query must have
 * @param options names of texts that its query may have
 */
record Endpoint(String pattern, boolean writes, @Nullable Resource shows, List<String> values, List<String> options) {
    Endpoint {
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    /** All addresses of a server. */
    static List<Endpoint> of(Server server) {
        List<Endpoint> all = new ArrayList<>();
        server.parts()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues()
                        .forEach(pattern -> all.add(of(
                                pattern,
                                mapping.getMethodsCondition().getMethods().stream()
                                        .anyMatch(how -> how != RequestMethod.GET),
                                method))));
        return all;
    }

    private static Endpoint of(String pattern, boolean writes, HandlerMethod method) {
        List<String> values = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (Parameter parameter : method.getMethod().getParameters()) {
            RequestParam query = parameter.getAnnotation(RequestParam.class);
            if (parameter.isAnnotationPresent(PathVariable.class)
                    || (query != null && query.defaultValue().equals(ValueConstants.DEFAULT_NONE))) {
                values.add(parameter.getName());
            } else if (query != null && parameter.getType() == String.class) {
                options.add(parameter.getName());
            }
        }
        Shows shows = method.getMethodAnnotation(Shows.class);
        return new Endpoint(pattern, writes, shows == null ? null : shows.value(), values, options);
    }

    /** The names of all texts that it takes. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(values);
        texts.addAll(options);
        return texts;
    }

    /** Whether it is of the one account that its query names. */
    boolean isOfAccount() {
        return shows != null && shows.isOfAccount();
    }

    /** Whether it is part of the API, and not a page. */
    boolean isOfApi() {
        return pattern.startsWith("/api/");
    }

    /**
     * Path and query to ask for something that is there.
     *
     * @param run a run that is there
     * @param account an account
     */
    String address(String run, String account) {
        return address(examples(run, account));
    }

    /** The same with another text for one of its values or options. */
    String address(String run, String account, String name, String text) {
        Map<String, String> given = examples(run, account);
        given.put(name, text);
        return address(given);
    }

    private Map<String, String> examples(String run, String account) {
        Map<String, String> examples = new HashMap<>(Map.of(
                "account",
                account,
                "run",
                run,
                "from",
                pattern.contains("programme")
                        ? ScoredWorkspace.LAST.minusMonths(1).toString()
                        : run,
                "programme",
                ScoredWorkspace.PROGRAMME,
                "month",
                ScoredWorkspace.LAST.toString(),
                "pathway",
                "customer-engagement",
                "indicator",
                "developers",
                "tier",
                "silver",
                "changes",
                "customers customer-engagement +2",
                "schema",
                "scorecard.schema.json"));
        examples.put("table", "scores");
        examples.put("scenario", ScoredWorkspace.SCENARIO);
        examples.put("to", run);
        examples.put("hash", "0123456789abcdef");
        examples.put("name", "app.css");
        examples.keySet().retainAll(values);
        return examples;
    }

    private String address(Map<String, String> given) {
        String path = pattern;
        StringBuilder query = new StringBuilder();
        for (String name : values) {
            if (!given.containsKey(name)) {
                throw new IllegalArgumentException(pattern + ": no example of " + name);
            }
        }
        for (Map.Entry<String, String> value : given.entrySet()) {
            String braces = "{" + value.getKey() + "}";
            String text = URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8);
            if (path.contains(braces)) {
                path = path.replace(braces, text.replace("+", "%20"));
            } else {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(value.getKey())
                        .append('=')
                        .append(text);
            }
        }
        return path + query;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
