package org.partnerscore.presentation.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents as their bytes, and what their schemas say to them. */
final class Rendered {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Rendered() {}

    static String text(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocumentWriter("partnerscore 0.1.0").write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Error> errors(String name, String text) {
        return SCHEMAS.getSchema(
                        SchemaLocation.of("classpath:org/partnerscore/presentation/schema/" + name + ".schema.json"))
                .validate(text, InputFormat.JSON);
    }
}
