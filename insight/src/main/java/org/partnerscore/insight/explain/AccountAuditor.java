package org.partnerscore.insight.explain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.kernel.AccountAudit;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.score.AccountScoring;

/** Goes through an account's facts and asks core of each tenant and person what of it counts, and what does not and why. */
public final class AccountAuditor {
    /** So many tenants at a time are looked at by one thread; most accounts have fewer. */
    private static final int PIECE = 2_000;

    private final AccountScoring scoring;
    private final ScoringPlan plan;
    private final AccountFacts facts;
    private final AccountAudit audit;
    private final int[] markets;

    public AccountAuditor(AccountScoring scoring) {
        this.scoring = scoring;
        this.plan = scoring.plan();
        this.facts = scoring.facts();
        this.audit = newAudit();
        this.markets = IntStream.range(0, plan.programme().indicators().size())
                .map(scoring::market)
                .toArray();
    }

    private AccountAudit newAudit() {
        return plan.audit(facts.account(), scoring.traits().attainedOn(), this::accountOf);
    }

    private String accountOf(String partner) {
        return facts.partner(partner).map(Partner::accountId).orElse(partner);
    }

    /** Everything of all tenants and people of the facts, by the numbers of pathway and indicator. */
    public Map<Place, List<ExplainedLine>> everything() {
        return lines(Question.EVERYTHING, line -> true);
    }

    /**
     * What a question is about, as far as it is wanted.
     *
     * @param wanted says of what was looked at whether it is; an account may have a hundred thousand lines that are not
     */
    Map<Place, List<ExplainedLine>> lines(Question question, Predicate<AuditLine> wanted) {
        List<Place> places = places(question);
        Map<Place, List<ExplainedLine>> found = nothing(places);
        tenants(question, wanted, places)
                .forEach(piece -> found.forEach((place, lines) -> lines.addAll(piece.getOrDefault(place, List.of()))));
        passesByPerson(facts.passes()).forEach((id, passes) -> {
            if (question.wantsIndividual(id)) {
                addPerson(id, passes, wanted, found);
            }
        });
        passesByPerson(facts.beyond().passes()).forEach((id, passes) -> {
            if (question.wantsIndividual(id)) {
                addStranger(id, passes, found);
            }
        });
        return found;
    }

    /** What is found of tenants, in their order, piece by piece. */
    private List<Map<Place, List<ExplainedLine>>> tenants(
            Question question, Predicate<AuditLine> wanted, List<Place> places) {
        List<TenantFacts> tenants = facts.tenants().values().stream()
                .filter(tenant -> question.wantsTenant(tenant.id()))
                .toList();
        return IntStream.range(0, (tenants.size() + PIECE - 1) / PIECE)
                .parallel()
                .mapToObj(n -> tenants.subList(n * PIECE, Math.min((n + 1) * PIECE, tenants.size())))
                .map(piece -> piece(piece, wanted, places))
                .toList();
    }

    private Map<Place, List<ExplainedLine>> piece(
            List<TenantFacts> tenants, Predicate<AuditLine> wanted, List<Place> places) {
        Map<Place, List<ExplainedLine>> found = nothing(places);
        AccountAudit ofPiece = newAudit();
        tenants.forEach(tenant -> addTenant(tenant, ofPiece, wanted, found));
        return found;
    }

    private static Map<Place, List<ExplainedLine>> nothing(List<Place> places) {
        Map<Place, List<ExplainedLine>> found = new TreeMap<>();
        places.forEach(place -> found.put(place, new ArrayList<>()));
        return found;
    }

    private List<Place> places(Question question) {
        List<Place> places = new ArrayList<>();
        for (int p = 0; p < plan.programme().pathways().size(); p++) {
            for (int i = 0; i < plan.programme().indicators().size(); i++) {
                if (question.about(plan.programme().pathways().get(p))
                        && question.about(plan.programme().indicators().get(i))) {
                    places.add(new Place(p, i));
                }
            }
        }
        return places;
    }

    private static Map<String, List<ExamPass>> passesByPerson(List<ExamPass> passes) {
        Map<String, List<ExamPass>> people = new TreeMap<>();
        passes.forEach(pass -> people.computeIfAbsent(pass.individualId(), id -> new ArrayList<>())
                .add(pass));
        return people;
    }

    private void addTenant(
            TenantFacts tenant,
            AccountAudit ofPiece,
            Predicate<AuditLine> wanted,
            Map<Place, List<ExplainedLine>> found) {
        AccountAudit.Audited audited = ofPiece.tenant(tenant.customer(), tenant.rows(), tenant.associations());
        found.forEach((place, lines) -> audited.lines(place.indicator(), place.pathway(), market(place)).stream()
                .filter(wanted)
                .map(line -> explained(place, line, tenant.id(), null))
                .forEach(lines::add));
    }

    private void addPerson(
            String id, List<ExamPass> passes, Predicate<AuditLine> wanted, Map<Place, List<ExplainedLine>> found) {
        AccountAudit.Audited audited = audit.person(passes);
        found.forEach((place, lines) -> audited.lines(place.indicator(), place.pathway(), market(place)).stream()
                .filter(wanted)
                .map(line -> explained(place, line, null, id))
                .forEach(lines::add));
    }

    /** A person whose passes are under other accounts. */
    private void addStranger(String id, List<ExamPass> passes, Map<Place, List<ExplainedLine>> found) {
        AccountAudit.Audited audited = audit.person(passes);
        passes.stream()
                .map(ExamPass::partnerId)
                .map(this::accountOf)
                .distinct()
                .sorted()
                .forEach(account -> {
                    Reason reason = Reason.of(ReasonCode.PERSON_OF_ANOTHER_ACCOUNT, account);
                    YearMonth month = plan.month();
                    found.forEach((place, lines) -> {
                        if (!audited.lines(place.indicator(), place.pathway(), market(place))
                                .isEmpty()) {
                            lines.add(new ExplainedLine(
                                    false, Part.VALUE, null, null, id, month, BigDecimal.ONE, reason));
                        }
                    });
                });
    }

    private int market(Place place) {
        return markets[place.indicator()];
    }

    private ExplainedLine explained(Place place, AuditLine line, @Nullable String tenant, @Nullable String individual) {
        Indicator indicator = plan.programme().indicators().get(place.indicator());
        Reason against = line.against();
        return new ExplainedLine(
                line.counted(),
                line.part(),
                tenant,
                line.subscriptionId(),
                individual,
                line.month(),
                BigDecimal.valueOf(line.amount(), indicator.unit().isFine() ? 2 : 0),
                against == null
                        ? Reason.of(scoring.reasonOf(place.pathway(), place.indicator(), line.part(), line.amount()))
                        : against);
    }

    /**
     * An indicator of a pathway, by number.
     *
     * @param pathway number of the pathway
     * @param indicator number of the indicator
     */
    public record Place(int pathway, int indicator) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return pathway == other.pathway
                    ? Integer.compare(indicator, other.indicator)
                    : Integer.compare(pathway, other.pathway);
        }
    }
}
