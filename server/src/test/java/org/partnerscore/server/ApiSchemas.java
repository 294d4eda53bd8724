package org.partnerscore.server;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schemas that the description of the API names. */
final class ApiSchemas {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ApiSchemas() {}

    /** Name of the file of the schema of what a path answers; empty if it names none. */
    static String name(JsonNode path) {
        return path.at("/get/responses/200/content/application~1json/schema/$ref")
                .asString("")
                .replace("schemas/", "");
    }

    /** What in a document does not fit the schema. */
    static List<Error> problems(JsonNode path, String document) {
        return problems(name(path), document);
    }

    /** The same of a schema by its name. */
    static List<Error> problems(String schema, String document) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:org/partnerscore/presentation/schema/" + schema))
                .validate(document, InputFormat.JSON);
    }
}
