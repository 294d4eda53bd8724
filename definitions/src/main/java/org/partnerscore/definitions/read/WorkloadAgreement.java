package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Checks what must agree between workloads, tracks and the rest of a file. */
final class WorkloadAgreement {
    /** Pathways and workloads are bits of one number of 32 bits. */
    private static final int MOST = 31;

    private final YamlFields fields;
    private final Scope scope;

    WorkloadAgreement(YamlFields fields, Scope scope) {
        this.fields = fields;
        this.scope = scope;
    }

    /** On every day a product serves one workload, and a pathway has all products of a workload or none. */
    void productsArePlaced(List<Workload> workloads, List<Pathway> pathways) {
        if (workloads.size() + pathways.size() > MOST) {
            at("workloads").report("has too many workloads", "keep " + (MOST - pathways.size()) + " at most");
        }
        List<Dated<?>> all = new ArrayList<>();
        workloads.forEach(workload -> all.add(workload.products()));
        pathways.forEach(pathway -> all.add(pathway.products()));
        Set<String> reported = new TreeSet<>();
        for (LocalDate day : Timelines.changes(all)) {
            Map<String, String> served = new HashMap<>();
            for (Workload workload : workloads) {
                Set<String> products = workload.products().find(day).orElse(Set.of());
                for (String product : new TreeSet<>(products)) {
                    String other = served.putIfAbsent(product, workload.id());
                    if (other != null && reported.add(product)) {
                        at("workloads")
                                .report(
                                        "product '" + product + "' serves both '" + other + "' and '" + workload.id()
                                                + "' on " + day,
                                        "keep it in one of them");
                    }
                }
                for (Pathway pathway : pathways) {
                    Set<String> missing = new TreeSet<>(products);
                    missing.removeAll(pathway.products().find(day).orElse(Set.of()));
                    if (!missing.isEmpty() && missing.size() < products.size() && reported.add(workload.id())) {
                        at("workloads")
                                .report(
                                        "of workload '" + workload.id() + "' pathway '" + pathway.id() + "' lacks "
                                                + String.join(", ", missing) + " on " + day,
                                        "give the pathway all products of a workload or none");
                    }
                }
            }
        }
    }

    /** Aspects that workloads name are those of the credit policy. */
    void aspectsAreKnown(List<Workload> workloads) {
        for (Workload workload : workloads) {
            workload.aspects().forEach((aspect, other) -> {
                known("workloads", "workload '" + workload.id() + "'", aspect);
                known("workloads", "workload '" + workload.id() + "'", other);
            });
        }
    }

    /** The aspects by which tracks are told are those of the credit policy, and there are workloads to make pairs with. */
    void tracksAreCredited(List<Market> markets) {
        for (Market market : markets) {
            if (market.pairs() != null) {
                market.pairs().revisions().forEach(revision -> {
                    if (revision.value() != null) {
                        known(
                                "tracks",
                                "track '" + market.id() + "'",
                                revision.value().aspect());
                    }
                });
                if (!scope.hasWorkloads) {
                    at("tracks").report("counts pairs, and the programme has no workloads", "add 'workloads: …'");
                }
            }
        }
    }

    private void known(String field, String who, String aspect) {
        Set<String> aspects = scope.aspects;
        if (aspects != null && !aspects.contains(aspect)) {
            at(field)
                    .report(
                            who + " names aspect '" + aspect + "', which some line of the credit policy lacks",
                            Spelling.remedy(aspect, aspects));
        }
    }

    private YamlValue at(String field) {
        return fields.find(field).orElse(fields.owner());
    }
}
