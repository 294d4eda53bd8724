package org.partnerscore.presentation.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.presentation.words.Words;

/** Every line of an explanation as CSV, counted or not, with its reason. */
final class ReportRows {
    private static final String HEADER =
            "pathway,indicator,counted,part,tenant_id,tenant_name,subscription_id,individual_id,month,amount,reason_code,reason\n";

    private final Explanation explanation;
    private final ReasonWords reasons;

    ReportRows(Language language, Explanation explanation) {
        this.explanation = explanation;
        this.reasons = new ReasonWords(Words.in(language), explanation.card().programme());
    }

    /** The table, each line ended by a line feed. */
    String csv() {
        return HEADER
                + explanation.indicators().stream()
                        .flatMap(each -> each.lines().stream().map(line -> row(each, line)))
                        .collect(Collectors.joining());
    }

    private String row(IndicatorExplanation each, ExplainedLine line) {
        String tenant = line.tenantId();
        return Stream.of(
                                each.pathway().id(),
                                each.score().indicator().id(),
                                Boolean.toString(line.counted()),
                                line.part().id(),
                                tenant,
                                tenant == null ? "" : explanation.names().getOrDefault(tenant, ""),
                                line.subscriptionId(),
                                line.individualId(),
                                line.month().toString(),
                                line.amount().toPlainString(),
                                line.reason().code().id(),
                                reasons.sentence(
                                        line.reason(), each.score().indicator().unit()))
                        .map(ReportRows::cell)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String cell(@Nullable String text) {
        return CsvCell.of(Objects.requireNonNullElse(text, ""));
    }
}
