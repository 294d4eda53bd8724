package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Requirement.Alternative;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads what people must have passed, and which exams are retired (R9). */
final class ExamReader {
    private ExamReader() {}

    static Read<Requirement> requirement(YamlValue value) {
        return value.fields("any-of")
                .then(fields -> fields.read(
                        "any-of",
                        list -> list.list(ExamReader::alternative)
                                .then(alternatives -> alternatives.isEmpty()
                                        ? list.report("can never be met: it has no alternative", "add one")
                                        : Read.of(new Requirement(alternatives)))));
    }

    private static Read<Alternative> alternative(YamlValue item) {
        return item.fields("all-of")
                .then(fields -> fields.read(
                        "all-of",
                        list -> list.list(part -> FrameReader.set(part, YamlValue::text))
                                .then(parts -> parts.isEmpty()
                                        ? list.report("has no part", "add one: a list of exams of which one will do")
                                        : Read.of(new Alternative(parts)))));
    }

    static Read<List<Retirement>> retirements(YamlValue value) {
        Set<String> exams = new HashSet<>();
        return value.list(item ->
                item.fields("exam", "retired-on", "counts-until").then(fields -> retirement(item, fields, exams)));
    }

    private static Read<Retirement> retirement(YamlValue item, YamlFields fields, Set<String> exams) {
        Read<String> exam = fields.read(
                "exam",
                value -> value.text()
                        .then(code -> exams.add(code)
                                ? Read.of(code)
                                : value.report("is retired twice in one line", "keep one of the two")));
        Read<LocalDate> retiredOn = fields.read("retired-on", YamlValue::day);
        Read<LocalDate> countsUntil = fields.read("counts-until", YamlValue::day);
        return retiredOn.then(retired -> countsUntil.then(until -> until.isBefore(retired)
                ? item.report("stops counting before it retires", "let counts-until be retired-on or later")
                : Read.build(() -> new Retirement(exam.get(), retired, until))));
    }
}
