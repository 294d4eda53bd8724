package org.partnerscore.server.page;

import org.partnerscore.presentation.page.Choice;
import org.partnerscore.presentation.page.PortfolioPage;
import org.partnerscore.server.request.Selection;

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
                .with("month", Choice.chosen(page.months()))
                .with("tier", tier)
                .toString();
    }

    /** Another page of the same accounts. */
    public String page(int number) {
        return Address.portfolio(page.programme())
                .with("month", Choice.chosen(page.months()))
                .with(
                        "tier",
                        Choice.chosen(page.tiers().stream()
                                .map(PortfolioPage.TierChoice::choice)
                                .toList()))
                .with("market", Choice.chosen(page.markets()))
                .with("country", Choice.chosen(page.countries()))
                .with("state", page.atRisk() ? Selection.AT_RISK : "")
                .with("order", Choice.chosen(page.orders()))
                .with("beginning", page.beginning())
                .with("page", Integer.toString(number))
                .toString();
    }

    /** The scorecard of an account. */
    public String scorecard(String account) {
        return Address.scorecard(page.programme(), account)
                .with("month", Choice.chosen(page.months()))
                .toString();
    }
}
