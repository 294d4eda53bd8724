package org.partnerscore.presentation.json;

import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import tools.jackson.core.JsonGenerator;

/**
 * All that is wrong with a data set.
 *
 * @param source hash of the inputs; null where they could not be read as far as that
 * @param report what is wrong
 */
public record ProblemsDocument(@Nullable String source, ProblemReport report) implements Document {
    @Override
    public String name() {
        return "problems";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void content(JsonGenerator json) {
        Values.text(json, "source", source);
        json.writeBooleanProperty("usable", report.clean());
        json.writeNumberProperty("count", report.count());
        json.writeArrayPropertyStart("problems");
        report.problems().forEach(problem -> problem(json, problem));
        json.writeEndArray();
        json.writeArrayPropertyStart("rest");
        report.rest().forEach(rest -> rest(json, rest));
        json.writeEndArray();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("kind", problem.kind().id());
        json.writeBooleanProperty("warning", problem.kind().warning());
        Values.text(json, "table", name(problem.table()));
        json.writeStringProperty("file", problem.file());
        position(json, "line", problem.position(), Position.Counting.LINE);
        position(json, "row", problem.position(), Position.Counting.ROW);
        Values.text(json, "column", problem.column());
        if (problem.value() == null) {
            json.writeNullProperty("value");
        } else {
            json.writeStringProperty("value", problem.value());
        }
        json.writeObjectPropertyStart("arguments");
        problem.arguments().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(
            JsonGenerator json, String name, @Nullable Position position, Position.Counting counting) {
        if (position == null || position.counting() != counting) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, position.number());
        }
    }

    private static void rest(JsonGenerator json, ProblemReport.Rest rest) {
        json.writeStartObject();
        json.writeStringProperty("kind", rest.kind().id());
        Values.text(json, "table", name(rest.table()));
        json.writeNumberProperty("count", rest.count());
        json.writeEndObject();
    }

    private static @Nullable String name(@Nullable Table table) {
        return table == null ? null : table.id();
    }
}
