package org.partnerscore.presentation.json;

import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.MonthAhead;
import tools.jackson.core.JsonGenerator;

/**
 * An account's months to come.
 *
 * @param source hash of the inputs
 * @param forecast the forecast
 */
public record ForecastDocument(String source, Forecast forecast) implements Document {
    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, forecast.now()).write(json);
        json.writeStringProperty("account", forecast.now().account());
        json.writeStringProperty("assume", forecast.assumption().id());
        ChangeContent.state(json, "now", forecast.now());
        json.writeArrayPropertyStart("months");
        for (MonthAhead month : forecast.months()) {
            json.writeStartObject();
            ChangeContent.stateContent(json, month.card());
            json.writeArrayPropertyStart("events");
            month.events().forEach(event -> ChangeContent.event(json, event));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
