package org.partnerscore.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.presentation.page.Choice;
import org.partnerscore.presentation.page.PortfolioPage;

/** Where the links of a portfolio lead: each changes one thing of what is shown. */
public final class PortfolioLinks {
    private final PortfolioPage page;

    /** The links of a page. */
    public PortfolioLinks(PortfolioPage page) {
        this.page = page;
    }

    /** The accounts of a tier. */
    public String tier(String tier) {
        return Address.portfolio(page.programme())
                .with("month", chosen(page.months()))
                .with("tier", tier)
                .toString();
    }

    /** Another page of the same accounts. */
    public String page(int number) {
        return Address.portfolio(page.programme())
                .with("month", chosen(page.months()))
                .with(
                        "tier",
                        chosen(page.tiers().stream()
                                .map(PortfolioPage.TierChoice::choice)
                                .toList()))
                .with("order", chosen(page.orders()))
                .with("beginning", page.beginning())
                .with("page", Integer.toString(number))
                .toString();
    }

    /** The scorecard of an account. */
    public String scorecard(String account) {
        return Address.scorecard(page.programme(), account)
                .with("month", chosen(page.months()))
                .toString();
    }

    private static @Nullable String chosen(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::id)
                .findFirst()
                .orElse(null);
    }
}
