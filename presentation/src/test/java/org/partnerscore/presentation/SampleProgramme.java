package org.partnerscore.presentation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;

/** A programme with the names of the real one; of its numbers only the tiers matter to those who render. */
public final class SampleProgramme {
    public static final List<Tier> TIERS = List.of(
            new Tier("gold", new Text("Gold", "Or"), new BigDecimal(80)),
            new Tier("silver", new Text("Silver", "Argent"), new BigDecimal(60)));

    public static final Pathway CUSTOMER_ENGAGEMENT =
            pathway("customer-engagement", new Text("Customer engagement", "Engagement client"));
    public static final Pathway FINANCE_AND_OPERATIONS =
            pathway("finance-and-operations", new Text("Finance and operations", "Finances et opérations"));

    public static final Indicator REVENUE =
            indicator("net-new-revenue", "Net new revenue", "Nouveau chiffre d'affaires net", "performance", Unit.USD);
    public static final Indicator ADDS = indicator(
            "net-customer-adds", "Net customer adds", "Ajouts nets de clients", "performance", Unit.CUSTOMERS);
    public static final Indicator CONSULTANTS = indicator(
            "functional-consultants", "Functional consultants", "Consultants fonctionnels", "capability", Unit.PEOPLE);
    public static final Indicator CONSULTANT_GROWTH = indicator(
            "functional-consultant-growth",
            "Functional consultant growth",
            "Croissance des consultants fonctionnels",
            "capability",
            Unit.PEOPLE);
    public static final Indicator DEVELOPERS =
            indicator("developers", "Developers", "Développeurs", "capability", Unit.PEOPLE);
    public static final Indicator DEPLOYMENTS = indicator(
            "new-large-deployments",
            "New large deployments",
            "Nouveaux déploiements importants",
            "customer-success",
            Unit.CUSTOMERS);
    public static final Indicator USER_GROWTH = indicator(
            "monthly-active-user-growth",
            "Monthly active user growth",
            "Croissance des utilisateurs actifs mensuels",
            "customer-success",
            Unit.USERS);

    private SampleProgramme() {}

    /** The programme, with any name. */
    public static Programme named(Text name) {
        return new Programme(
                "cloud-business-applications",
                name,
                20,
                12,
                List.of(
                        new Market("developed", new Text("developed", "développé"), null),
                        new Market("developing", new Text("developing", "en développement"), null)),
                always("tiers", TIERS),
                List.of(CUSTOMER_ENGAGEMENT, FINANCE_AND_OPERATIONS),
                always("credit", new CreditPolicy(Map.of())),
                always("retirements", List.of()),
                List.of(
                        new Group("performance", new Text("Performance", "Performance")),
                        new Group("capability", new Text("Capability", "Compétences")),
                        new Group("customer-success", new Text("Customer success", "Réussite des clients"))),
                List.of(REVENUE, ADDS, CONSULTANTS, CONSULTANT_GROWTH, DEVELOPERS, DEPLOYMENTS, USER_GROWTH),
                List.of(),
                0);
    }

    public static Programme programme() {
        return named(new Text("Cloud Business Applications", "Applications métier cloud"));
    }

    public static Pathway pathway(String id, Text name) {
        return new Pathway(id, name, always("products", Set.of()));
    }

    public static Indicator indicator(String id, String en, String fr, String group, Unit unit) {
        return new Indicator(
                id,
                new Text(en, fr),
                group,
                unit,
                always("maximum", BigDecimal.TEN),
                null,
                null,
                null,
                new MeasureDefinition.PeopleCertified(always("requirements", Map.of())));
    }

    private static <T> Dated<T> always(String name, T value) {
        LocalDate start = LocalDate.of(2019, 11, 14);
        return new Dated<>(name, List.of(new Revision<>(start, value, new Reference("R1", "A page", start))));
    }
}
