package org.partnerscore.imports.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is mapped. */
public enum MappingKind {
    /** What is sold to the product codes of rule R4. */
    SKU(Set.of()),
    /** What is sold to whether it is paid, where nothing else says so. */
    SKU_LICENCE(Set.of("free", "paid")),
    /** {@code FreeVsPaidSKU} of License usage. */
    LICENCE(Set.of("free", "paid")),
    /** Titles and codes of exams and certificates to the exams passed, several of them with {@code +} in between. */
    EXAM(Set.of()),
    /** Competencies to programmes. */
    COMPETENCY(Set.of()),
    /** Ways of attaining a competency to pathways. */
    PATHWAY(Set.of()),
    /** Metrics of Competency performance to indicators. */
    INDICATOR(Set.of()),
    /** Attribution types to kinds of association, with the claim where one is named; {@value #NO_CREDIT} earns no credit. */
    ATTRIBUTION(Set.of("CSP", "DPOR", "CPOR", "CPOR:OSA", "CPOR:OSU", "CPOR:PRESALES", "PAL", MappingKind.NO_CREDIT)),
    /** Sales channels to channels. */
    CHANNEL(Set.of("EA", "CSP", "WEB_DIRECT", "OTHER"));

    /** What an attribution type is mapped to that is known to earn no credit. */
    public static final String NO_CREDIT = "NONE";

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Set<String> codes;

    MappingKind(Set<String> codes) {
        this.codes = codes;
    }

    /** The kind as mapping files spell it, e.g. {@code sku}. */
    public String id() {
        return id;
    }

    /** The codes that may be mapped to, in their order as text; none if any may. */
    public List<String> codes() {
        return codes.stream().sorted().toList();
    }

    /** Whether something may be mapped to a code. */
    public boolean accepts(String code) {
        return !code.isBlank() && (codes.isEmpty() || codes.contains(code));
    }
}
