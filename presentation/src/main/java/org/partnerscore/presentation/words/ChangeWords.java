package org.partnerscore.presentation.words;

import java.math.BigDecimal;
import java.util.Map;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeProblem;

/** Says changes to an account's facts, and what is wrong with some. */
public final class ChangeWords {
    private final Words words;
    private final Notation notation;
    private final Programme programme;
    private final AccountFacts facts;

    /**
     * @param programme names the pathways and indicators
     * @param facts names the customers
     */
    public ChangeWords(Words words, Programme programme, AccountFacts facts) {
        this.words = words;
        this.notation = new Notation(words);
        this.programme = programme;
        this.facts = facts;
    }

    /** What is changed, without a full stop. */
    public String of(Change change) {
        if (change instanceof Change.Certify certify) {
            return words.text(
                    "change.certify",
                    Map.of(
                            "people", notation.amount(BigDecimal.valueOf(certify.people()), Unit.PEOPLE),
                            "indicator", indicator(certify.indicator()),
                            "pathway", pathway(certify.pathway()),
                            "day", notation.day(certify.day())));
        }
        if (change instanceof Change.Leave leave) {
            return words.text(
                    "change.leave", Map.of("individual", leave.individual(), "day", notation.day(leave.day())));
        }
        if (change instanceof Change.WinCustomers win) {
            return words.text(
                    "change.win",
                    Map.of(
                            "customers", notation.amount(BigDecimal.valueOf(win.customers()), Unit.CUSTOMERS),
                            "pathway", pathway(win.pathway()),
                            "seats", notation.counted("unit.seats", BigDecimal.valueOf(win.seats())),
                            "users", notation.amount(BigDecimal.valueOf(win.users()), Unit.USERS),
                            "billed", notation.money(win.billed()),
                            "month", notation.month(win.from())));
        }
        if (change instanceof Change.LoseCustomer lose) {
            return words.text(
                    "change.lose", Map.of("customer", customer(lose.tenant()), "month", notation.month(lose.from())));
        }
        if (change instanceof Change.ChangeUsers users) {
            return words.text(
                    users.users() > 0 ? "change.users.more" : "change.users.fewer",
                    Map.of(
                            "users", notation.number(Math.abs(users.users())),
                            "customer", customer(users.tenant()),
                            "month", notation.month(users.from())));
        }
        Change.Associate associate = (Change.Associate) change;
        String kind = associate.kind() + (associate.claim() == Claim.NONE ? "" : " " + associate.claim());
        return words.text(
                associate.won() ? "change.associate" : "change.dissociate",
                Map.of(
                        "kind", kind,
                        "customer", customer(associate.tenant()),
                        "month", notation.month(associate.from())));
    }

    /** What is wrong with a change and where it stands; ends with what to do. */
    public static String problem(Words words, ChangeProblem problem) {
        ChangeProblem.Place place = problem.place();
        String where = place.file().isEmpty() ? "" : place.file() + ":" + place.line() + ":" + place.column() + ": ";
        return where
                + words.text(
                        "change.problem",
                        Map.of(
                                "change",
                                problem.change(),
                                "detail",
                                words.text("change-problem." + problem.code().id(), problem.arguments())));
    }

    /** What to call a customer. */
    public String customer(String tenant) {
        TenantFacts known = facts.tenants().get(tenant);
        return known == null || known.customer().name().isBlank()
                ? tenant
                : words.text("change.customer", Map.of("name", known.customer().name(), "tenant", tenant));
    }

    private String indicator(String id) {
        return programme
                .indicator(id)
                .map(Indicator::name)
                .map(words.language()::of)
                .orElse(id);
    }

    private String pathway(String id) {
        return programme
                .pathway(id)
                .map(Pathway::name)
                .map(words.language()::of)
                .orElse(id);
    }
}
