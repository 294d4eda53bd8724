package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition.CertifiedGrowth;
import org.partnerscore.core.programme.MeasureDefinition.PeopleCertified;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.definitions.read.IndicatorReader.Noted;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Checks what must agree between parts of a file that are each good by themselves. */
final class Agreement {
    private final YamlFields fields;

    Agreement(YamlFields fields) {
        this.fields = fields;
    }

    /** The maxima add up to the total that the file states, on every day (R1). */
    void maximaAddUp(List<Noted> indicators, Dated<BigDecimal> total) {
        List<Dated<BigDecimal>> all = new ArrayList<>();
        indicators.stream()
                .map(noted -> noted.indicator().maximum())
                .flatMap(Stream::ofNullable)
                .forEach(all::add);
        List<Dated<BigDecimal>> maxima = List.copyOf(all);
        all.add(total);
        for (LocalDate day : Timelines.changes(all)) {
            BigDecimal sum = maxima.stream()
                    .flatMap(maximum -> maximum.find(day).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal stated = total.find(day).orElse(BigDecimal.ZERO);
            if (sum.compareTo(stated) != 0) {
                at("points")
                        .report(
                                "the maxima add up to " + sum.toPlainString() + " on " + day + ", not to "
                                        + stated.toPlainString(),
                                "correct a maximum or the total");
            }
        }
    }

    /** In a programme without points the best tier needs something of each indicator, on every day (R21). */
    void everyIndicatorIsNeeded(List<Noted> indicators, Dated<List<Tier>> tiers) {
        for (Noted noted : indicators) {
            tiers.revisions().stream()
                    .map(Revision::from)
                    .filter(day -> !tiers.on(day)
                            .get(0)
                            .needs()
                            .containsKey(noted.indicator().id()))
                    .findFirst()
                    .ifPresent(day -> noted.at()
                            .report(
                                    "is needed by no tier from " + day + " on",
                                    "let the best tier need something of it, or leave the indicator out"));
        }
    }

    /** An exam that is retired is one that some indicator needs. */
    void retiredExamsAreNeeded(List<Noted> indicators, Dated<List<Retirement>> retirements) {
        Set<String> needed = new HashSet<>();
        for (Noted noted : indicators) {
            if (noted.indicator().measure() instanceof PeopleCertified certified) {
                certified.requirements().revisions().forEach(revision -> needed.addAll(exams(revision)));
            }
        }
        Set<String> retired = new LinkedHashSet<>();
        for (Revision<List<Retirement>> revision : retirements.revisions()) {
            List<Retirement> list = revision.value();
            if (list != null) {
                list.forEach(retirement -> retired.add(retirement.exam()));
            }
        }
        retired.removeAll(needed);
        retired.forEach(exam -> at("retirements")
                .report("'" + exam + "' is retired but no requirement names it", Spelling.remedy(exam, needed)));
    }

    private static Set<String> exams(Revision<Map<String, Requirement>> revision) {
        Set<String> exams = new HashSet<>();
        @Nullable Map<String, Requirement> requirements = revision.value();
        if (requirements != null) {
            requirements
                    .values()
                    .forEach(requirement -> requirement
                            .anyOf()
                            .forEach(alternative -> alternative.allOf().forEach(exams::addAll)));
        }
        return exams;
    }

    /** Growth of people is that of an indicator that counts people. */
    void peopleAreCounted(List<Noted> indicators) {
        Set<String> counting = new LinkedHashSet<>();
        for (Noted noted : indicators) {
            if (noted.indicator().measure() instanceof PeopleCertified) {
                counting.add(noted.indicator().id());
            }
        }
        for (Noted noted : indicators) {
            Indicator indicator = noted.indicator();
            if (indicator.measure() instanceof CertifiedGrowth growth && !counting.contains(growth.people())) {
                noted.at()
                        .report(
                                "grows the people of '" + growth.people() + "', which counts none",
                                Spelling.remedy(growth.people(), counting));
            }
        }
    }

    private YamlValue at(String field) {
        return fields.find(field).orElse(fields.owner());
    }
}
