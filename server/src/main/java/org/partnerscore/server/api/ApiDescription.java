package org.partnerscore.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the API can be asked (OpenAPI 3.1), and the schemas of its answers. */
@RestController
public final class ApiDescription {
    private static final String DESCRIPTION = "/org/partnerscore/server/openapi.json";
    private static final String SCHEMAS = "/org/partnerscore/presentation/schema/";
    private static final Pattern SCHEMA = Pattern.compile("[a-z-]+\\.schema\\.json");

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        return resource(DESCRIPTION, MediaType.APPLICATION_JSON);
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/schemas/{schema}")
    ResponseEntity<byte[]> schema(@PathVariable String schema) throws IOException {
        if (!SCHEMA.matcher(schema).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return resource(SCHEMAS + schema, MediaType.parseMediaType("application/schema+json"));
    }

    private static ResponseEntity<byte[]> resource(String name, MediaType type) throws IOException {
        try (InputStream in = ApiDescription.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return ResponseEntity.ok().contentType(type).body(in.readAllBytes());
        }
    }
}
