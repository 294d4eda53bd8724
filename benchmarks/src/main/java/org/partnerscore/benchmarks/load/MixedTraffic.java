package org.partnerscore.benchmarks.load;

import java.util.List;
import java.util.Locale;

/**
 * What many readers ask for at the same time: mostly scorecards, lists now and then, and from those who work on one of a
 * few accounts what has to be computed.
 */
public final class MixedTraffic {
    /** Of so many requests each address has its share. */
    private static final int ROUND = 40;

    private static final int SCORECARD_PAGES = 18;
    private static final int SCORECARDS = 13;
    private static final int LISTS = 5;

    /** So many accounts are worked on at the same time, each of them for so many requests. */
    private static final int WORKED_ON = 8;

    private static final int LASTING = 6000;
    private static final int STRIDE = 7919;
    private static final String PAGE = "?programme=" + MadeWorkspace.PROGRAMME;
    private static final String API = "/api/v1/programmes/" + MadeWorkspace.PROGRAMME;
    private static final String ADDED = "changes=customers%20customer-engagement%20%2B";
    private static final List<String> TIERS = List.of("", "gold", "silver", "none");

    private final List<String> accounts;

    /** @param accounts ids of the accounts */
    public MixedTraffic(List<String> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** Path and query of a request. */
    public String path(int number) {
        int place = number % ROUND;
        int round = number / ROUND;
        String any = "account=" + accounts.get((int) ((long) number * STRIDE % accounts.size()));
        if (place < SCORECARD_PAGES) {
            return "/scorecard" + PAGE + "&" + any;
        }
        if (place < SCORECARD_PAGES + SCORECARDS) {
            return API + "/scorecard?" + any;
        }
        if (place < SCORECARD_PAGES + SCORECARDS + LISTS) {
            String tier = TIERS.get(round % TIERS.size());
            return place % 2 == 0
                    ? "/portfolio" + PAGE + "&tier=" + tier
                    : String.format(Locale.ROOT, "%s/accounts?limit=100&offset=%d", API, round % 10 * 100);
        }
        String worked = "account=" + accounts.get((number / LASTING * WORKED_ON + round % WORKED_ON) % accounts.size());
        return switch (place % 4) {
            case 0 -> "/indicator" + PAGE + "&" + worked + "&pathway=customer-engagement&indicator=net-customer-adds";
            case 1 -> "/what-if" + PAGE + "&" + worked + "&months=12&" + ADDED + (1 + round % 20);
            case 2 -> API + "/what-if?" + worked + "&months=12&" + ADDED + (1 + round % 20);
            default -> "/coming" + PAGE + "&" + worked;
        };
    }

    /** Whether a request asks for what has to be computed. */
    public static boolean isComputed(int number) {
        return number % ROUND >= SCORECARD_PAGES + SCORECARDS + LISTS;
    }
}
