package org.partnerscore.presentation.json;

import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.standing.Anniversary;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Status;
import tools.jackson.core.JsonGenerator;

/**
 * Where an account stands in the life cycle of its competency.
 *
 * @param source hash of the inputs
 * @param standing the standing
 */
public record StandingDocument(String source, Standing standing) implements Document {
    @Override
    public String name() {
        return "standing";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Head.of(source, standing.now()).write(json);
        json.writeStringProperty("account", standing.now().account());
        json.writeStringProperty("state", standing.state().id());
        @Nullable
        String attained =
                standing.attainedOn() == null ? null : standing.attainedOn().toString();
        Values.text(json, "attained_on", attained);
        json.writeObjectPropertyStart("now");
        best(json, standing.now().best());
        json.writeEndObject();
        anniversary(json, "last_anniversary", standing.last());
        anniversary(json, "next_anniversary", standing.next());
        status(json, standing.status());
        json.writeArrayPropertyStart("dangers");
        standing.dangers().forEach(event -> ChangeContent.event(json, event));
        json.writeEndArray();
    }

    private static void anniversary(JsonGenerator json, String name, @Nullable Anniversary anniversary) {
        if (anniversary == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("day", anniversary.day().toString());
        json.writeStringProperty("decided_by", anniversary.decidedBy().toString());
        if (anniversary.card() == null) {
            json.writeNullProperty("score");
        } else {
            json.writeObjectPropertyStart("score");
            best(json, anniversary.card().best());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Only in a programme that keeps a tier for some months. */
    private static void status(JsonGenerator json, @Nullable Status status) {
        if (status == null) {
            return;
        }
        json.writeObjectPropertyStart("status");
        json.writeStringProperty("first", status.first().toString());
        json.writeStringProperty("known_from", status.known().toString());
        Scorecard reached = status.reached();
        json.writeStringProperty(
                "tier", reached == null ? Tier.NONE : reached.best().tier());
        Values.text(json, "reached_in", reached == null ? null : reached.month().toString());
        Values.text(
                json, "until", status.until() == null ? null : status.until().toString());
        json.writeEndObject();
    }

    private static void best(JsonGenerator json, PathwayScore best) {
        json.writeStringProperty("pathway", best.pathway().id());
        Values.points(json, "points", best.points(), best.hasPoints());
        json.writeStringProperty("tier", best.tier());
    }
}
