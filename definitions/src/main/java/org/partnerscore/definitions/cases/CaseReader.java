package org.partnerscore.definitions.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlDocument;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/**
 * Reads a file of cases: {@code cases} is a list, each with a {@code name}, a {@code month}, what is {@code given} and
 * what is {@code expected}.
 */
public final class CaseReader {
    /** Months before the one scored that the data cover unless a case says otherwise. */
    private static final int MONTHS_BEFORE = 24;

    private final ExpectationReader expectations;

    private CaseReader(Programme programme, String topic) {
        expectations = new ExpectationReader(programme, topic);
    }

    /**
     * The cases of a file; nothing, with findings, if it is not good.
     *
     * @param topic the file's name without its ending
     * @param programme the programme that they are about
     */
    public static Read<CaseFile> read(DefinitionSource source, String topic, Programme programme, Findings findings) {
        CaseReader reader = new CaseReader(programme, topic);
        return YamlDocument.read(source, findings)
                .then(root -> root.fields("cases"))
                .then(fields -> fields.read("cases", list -> list.list(reader::one)))
                .then(cases -> Read.of(new CaseFile(source.name(), programme.id(), topic, cases)));
    }

    private Read<ProgrammeCase> one(YamlValue value) {
        return value.fields("name", "rule", "month", "data", "pathway", "given", "expected")
                .then(fields -> {
                    Read<String> name = fields.read("name", YamlValue::text);
                    Read<?> rule = CaseValues.or(fields, "rule", "", YamlValue::text);
                    Read<MonthSpan> data = fields.read("month", CaseValues::month)
                            .then(month -> CaseValues.or(
                                    fields,
                                    "data",
                                    new MonthSpan(month.minusMonths(MONTHS_BEFORE), month),
                                    CaseValues::span));
                    Read<CaseScore> score = data.then(span -> score(fields, span));
                    return Read.build(() -> {
                        rule.get();
                        return new ProgrammeCase(
                                name.get(),
                                value.line(),
                                score.get().month(),
                                data.get(),
                                score.get().facts(),
                                score.get().expected());
                    });
                });
    }

    private record CaseScore(YearMonth month, CaseFacts facts, List<Expectation> expected) {}

    private Read<CaseScore> score(YamlFields fields, MonthSpan data) {
        Read<YearMonth> month = fields.read("month", at -> expectations.month(at, data));
        Read<Optional<String>> pathway = CaseValues.or(
                fields,
                "pathway",
                Optional.empty(),
                at -> expectations.pathway(at).then(id -> Read.of(Optional.of(id))));
        Read<CaseFacts> facts = fields.read("given", given -> GivenReader.read(given, data));
        Read<List<Expectation>> expected = Read.build(() -> {
                    YearMonth scored = month.get();
                    Optional<String> path = pathway.get();
                    CaseFacts given = facts.get();
                    return fields.read(
                            "expected",
                            list -> list.list(each -> expectations.read(each, scored, path, data, given.partners())));
                })
                .then(read -> read);
        return Read.build(() -> new CaseScore(month.get(), facts.get(), expected.get()));
    }
}
