package org.partnerscore.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Readers;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.access.Withheld;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of every document what its reader may not see, whatever made the document. */
@RestControllerAdvice
public final class WithheldProperties implements ResponseBodyAdvice<byte[]> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Readers readers;

    public WithheldProperties(Readers readers) {
        this.readers = readers;
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return handler.hasMethodAnnotation(Shows.class)
                && ByteArrayHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public byte @Nullable [] beforeBodyWrite(
            byte @Nullable [] body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        @Nullable Shows shows = handler.getMethodAnnotation(Shows.class);
        if (body == null || shows == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            return body;
        }
        List<Withheld> withheld = AccessTable.withheld(readers.now().orElseThrow(), shows.value());
        if (withheld.isEmpty()) {
            return body;
        }
        ObjectNode document = (ObjectNode) JSON.readTree(body);
        withheld.forEach(part -> part.takeFrom(document));
        return JSON.writeValueAsBytes(document);
    }
}
