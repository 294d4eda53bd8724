package org.partnerscore.engine.read;

import java.util.Arrays;
import org.partnerscore.core.kernel.ScoringPlan;

/** The market of each two-letter country code, looked up without a string table. */
final class CountryMarkets {
    private static final int LETTERS = 26;
    private static final byte UNKNOWN = -1;

    private final ScoringPlan plan;
    private final byte[] markets = new byte[LETTERS * LETTERS];

    CountryMarkets(ScoringPlan plan) {
        this.plan = plan;
        Arrays.fill(markets, UNKNOWN);
    }

    byte marketOf(String country) {
        int place = country.length() == 2 ? (country.charAt(0) - 'A') * LETTERS + country.charAt(1) - 'A' : -1;
        if (place < 0 || place >= markets.length) {
            return (byte) plan.marketOf(country);
        }
        if (markets[place] == UNKNOWN) {
            markets[place] = (byte) plan.marketOf(country);
        }
        return markets[place];
    }
}
