package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.Route;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteRequest;
import tools.jackson.core.JsonGenerator;

/**
 * The ways to a tier.
 *
 * @param source hash of the inputs
 * @param answers one for each pathway asked for, at least one
 */
public record RouteDocument(String source, List<RouteAnswer> answers) implements Document {
    @Override
    public String name() {
        return "route";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        RouteAnswer first = answers.get(0);
        RouteRequest request = first.request();
        Head.of(source, first.present()).write(json);
        json.writeStringProperty("account", first.present().account());
        json.writeStringProperty("tier", request.tier());
        json.writeStringProperty("steps_in", request.start().toString());
        json.writeStringProperty("by", request.by().toString());
        json.writeStringProperty("kept_until", request.last().toString());
        costs(json, first.costs());
        json.writeArrayPropertyStart("pathways");
        answers.forEach(answer -> answer(json, answer));
        json.writeEndArray();
    }

    private static void costs(JsonGenerator json, Costs costs) {
        json.writeObjectPropertyStart("costs");
        json.writeArrayPropertyStart("people");
        for (Costs.People people : costs.people()) {
            json.writeStartObject();
            json.writeStringProperty("indicator", people.indicator());
            money(json, "cost", people.cents());
            json.writeNumberProperty("at_most", people.atMost());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("customers");
        for (Costs.Customers customers : costs.customers()) {
            json.writeStartObject();
            json.writeStringProperty("name", customers.name());
            money(json, "cost", customers.cents());
            json.writeNumberProperty("at_most", customers.atMost());
            json.writeNumberProperty("seats", customers.seats());
            json.writeNumberProperty("users", customers.users());
            json.writeStringProperty("billed", customers.billed().setScale(2).toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
        Costs.Users users = costs.users();
        if (users == null) {
            json.writeNullProperty("users");
        } else {
            json.writeObjectPropertyStart("users");
            json.writeNumberProperty("step", users.step());
            money(json, "cost", users.cents());
            json.writeNumberProperty("at_most", users.atMost());
            json.writeNumberProperty("at_customers", users.atCustomers());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("associations");
        for (Costs.Associations associations : costs.associations()) {
            json.writeStartObject();
            json.writeStringProperty("kind", associations.kind().name());
            json.writeStringProperty("claim", associations.claim().name());
            money(json, "cost", associations.cents());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, RouteAnswer answer) {
        PathwayScore present = answer.score();
        json.writeStartObject();
        json.writeStringProperty("pathway", answer.request().pathway());
        Values.points(json, "points", present.points(), present.hasPoints());
        json.writeStringProperty("present_tier", present.tier());
        json.writeArrayPropertyStart("customers");
        answer.customers().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("routes");
        answer.routes().forEach(route -> route(json, route));
        json.writeEndArray();
        json.writeBooleanProperty("others_whole", answer.others());
        json.writeObjectPropertyStart("proof");
        json.writeName("combinations");
        json.writeNumber(answer.proof().combinations());
        json.writeNumberProperty("assessed", answer.proof().assessed());
        Values.points(json, "best_cheaper", answer.proof().bestCheaper(), present.hasPoints());
        if (!present.hasPoints()) {
            json.writeNumberProperty(
                    "best_cheaper_values", answer.proof().bestCheaper().hundredths());
        }
        money(json, "covered", answer.proof().coveredCents());
        json.writeBooleanProperty("whole", answer.proof().whole());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void route(JsonGenerator json, Route route) {
        json.writeStartObject();
        money(json, "cost", route.cents());
        YearMonth held = route.held();
        json.writeStringProperty("held_until", held.toString());
        json.writeBooleanProperty("held_beyond", route.beyond());
        json.writeArrayPropertyStart("steps");
        for (Route.Step step : route.steps()) {
            json.writeStartObject();
            json.writeStringProperty("change", step.priced().change().sentence());
            money(json, "cost", step.priced().cents());
            boolean ofPoints = step.after().hasPoints();
            Values.text(
                    json,
                    "points",
                    ofPoints ? BigDecimal.valueOf(step.hundredths(), 2).toPlainString() : null);
            Values.points(json, "points_after", step.after().points(), ofPoints);
            json.writeArrayPropertyStart("indicators");
            for (int i = 0; i < step.after().indicators().size(); i++) {
                IndicatorScore before = step.before().indicators().get(i);
                IndicatorScore after = step.after().indicators().get(i);
                if (before.value().compareTo(after.value()) != 0
                        || !before.points().equals(after.points())) {
                    indicator(json, before, after);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(JsonGenerator json, IndicatorScore before, IndicatorScore after) {
        json.writeStartObject();
        json.writeStringProperty("indicator", after.indicator().id());
        Values.amount(json, "value_before", before.value(), after.indicator().unit());
        Values.amount(json, "value_after", after.value(), after.indicator().unit());
        Values.points(json, "points_before", before.points(), before.hasPoints());
        Values.points(json, "points_after", after.points(), after.hasPoints());
        json.writeEndObject();
    }

    /** Hundredths, of US dollars or of points. */
    private static void money(JsonGenerator json, String name, long hundredths) {
        json.writeStringProperty(name, BigDecimal.valueOf(hundredths, 2).toPlainString());
    }
}
