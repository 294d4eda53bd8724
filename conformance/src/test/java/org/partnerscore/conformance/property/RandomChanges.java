package org.partnerscore.conformance.property;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.ScenarioEditor;

/** Draws changes that fit an account. */
final class RandomChanges {
    private final Draw draw;
    private final Programme programme;
    private final AccountFacts facts;
    private final YearMonth first;

    RandomChanges(Draw draw, Programme programme, AccountFacts facts, YearMonth first) {
        this.draw = draw;
        this.programme = programme;
        this.facts = facts;
        this.first = first;
    }

    /** Up to four changes that can be made one after the other. */
    Scenario scenario() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 8 && changes.size() < 4; i++) {
            changes.add(change());
            if (!fits(changes)) {
                changes.remove(changes.size() - 1);
            }
        }
        return Scenario.of("", changes);
    }

    private boolean fits(List<Change> changes) {
        try {
            new ScenarioEditor(programme).edit(facts, Scenario.of("", changes));
            return true;
        } catch (ChangeException e) {
            return false;
        }
    }

    private Change change() {
        YearMonth from = draw.month(first, facts.span().last());
        String pathway = draw.oneOf(programme.pathways()).id();
        if (draw.oneIn(3)) {
            List<String> people = programme.indicators().stream()
                    .filter(each -> each.measure() instanceof MeasureDefinition.PeopleCertified)
                    .map(Indicator::id)
                    .toList();
            return new Change.Certify(draw.oneOf(people), pathway, draw.between(1, 9), from.atEndOfMonth());
        }
        if (draw.oneIn(4) && !facts.passes().isEmpty()) {
            return new Change.Leave(draw.oneOf(facts.passes()).individualId(), from.atDay(draw.between(1, 28)));
        }
        if (draw.oneIn(3) || facts.tenants().isEmpty()) {
            return new Change.WinCustomers(
                    pathway,
                    draw.between(1, 3),
                    draw.between(1, 300),
                    draw.between(0, 300),
                    BigDecimal.valueOf(draw.below(900_000), 2),
                    null,
                    draw.oneIn(2) ? null : draw.oneOf("US", "IN"),
                    from);
        }
        String tenant = draw.oneOf(List.copyOf(facts.tenants().keySet()));
        if (draw.oneIn(3)) {
            return new Change.LoseCustomer(tenant, from);
        }
        if (draw.oneIn(2)) {
            return new Change.ChangeUsers(
                    tenant, draw.oneIn(4) ? -40 : draw.between(1, 300), draw.oneIn(2) ? null : pathway, from);
        }
        AssociationKind kind = draw.oneOf(AssociationKind.values());
        Claim claim = kind == AssociationKind.CPOR ? draw.oneOf(Claim.OSA, Claim.OSU) : Claim.NONE;
        return new Change.Associate(tenant, !draw.oneIn(3), kind, claim, from);
    }
}
