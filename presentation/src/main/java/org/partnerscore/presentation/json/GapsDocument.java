package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import org.partnerscore.insight.gaps.Gap;
import org.partnerscore.insight.gaps.Gaps;
import tools.jackson.core.JsonGenerator;

/**
 * Credit that an account just misses.
 *
 * @param source hash of the inputs
 * @param gaps the gaps
 */
public record GapsDocument(String source, Gaps gaps) implements Document {
    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, gaps.card()).write(json);
        json.writeStringProperty("account", gaps.card().account());
        json.writeArrayPropertyStart("gaps");
        gaps.gaps().forEach(gap -> gap(json, gap));
        json.writeEndArray();
    }

    private void gap(JsonGenerator json, Gap gap) {
        json.writeStartObject();
        json.writeStringProperty("kind", gap.kind().id());
        json.writeStringProperty("pathway", gap.pathway().id());
        Values.text(json, "tenant_id", gap.tenantId());
        Values.text(json, "individual_id", gap.individualId());
        json.writeName("reason");
        Values.reason(json, gap.reason(), gap.unit());
        boolean ofPoints = gaps.card().programme().hasPoints();
        Values.text(
                json,
                "points",
                ofPoints ? BigDecimal.valueOf(gap.hundredths(), 2).toPlainString() : null);
        if (!ofPoints) {
            json.writeArrayPropertyStart("rises");
            for (Gap.Rise rise : gap.rises()) {
                json.writeStartObject();
                json.writeStringProperty("indicator", rise.indicator().id());
                Values.amount(json, "value", rise.value(), rise.indicator().unit());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
