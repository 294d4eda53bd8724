package org.partnerscore.presentation.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.presentation.words.ScoreWords;
import org.partnerscore.workspace.published.AccountPoints;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.ComparedAccount;
import org.partnerscore.workspace.published.PublishedScores;

/**
 * All accounts of a programme in a month.
 *
 * @param programme id of the programme
 * @param programmeName name of the programme
 * @param month the month
 * @param before name of the month before; empty if it has no score
 * @param months the months to choose from, the newest first
 * @param tiers the tiers to choose from, and how many accounts have each
 * @param orders the orders to choose from
 * @param beginning what the ids of the accounts shown begin with
 * @param markets the markets, or tracks, to choose from; empty where there is one alone
 * @param countries the countries to choose from, by name
 * @param atRisk whether only accounts at risk are shown
 * @param found how many accounts were found
 * @param pathways names of the pathways
 * @param rows the accounts on this page
 * @param paging which page it is
 */
public record PortfolioPage(
        String programme,
        String programmeName,
        String month,
        String before,
        List<Choice> months,
        List<TierChoice> tiers,
        List<Choice> orders,
        String beginning,
        List<Choice> markets,
        List<Choice> countries,
        boolean atRisk,
        String found,
        List<String> pathways,
        List<Row> rows,
        Paging paging) {
    public PortfolioPage {
        months = List.copyOf(months);
        tiers = List.copyOf(tiers);
        orders = List.copyOf(orders);
        pathways = List.copyOf(pathways);
        rows = List.copyOf(rows);
    }

    /**
     * A tier, or none.
     *
     * @param choice the tier
     * @param accounts how many accounts have it
     * @param count the same as a plain number
     * @param all how many accounts there are, as a plain number
     */
    public record TierChoice(Choice choice, String accounts, String count, String all) {}

    /**
     * An account.
     *
     * @param rank its rank
     * @param account its id
     * @param tier name of its tier
     * @param tierId id of its tier
     * @param points points of each pathway, or its tier
     * @param change by how much its points rose since the month before; empty if it had no score then
     */
    public record Row(String rank, String account, String tier, String tierId, List<String> points, String change) {
        public Row {
            points = List.copyOf(points);
        }
    }

    /**
     * Writes a page of a portfolio out.
     *
     * @param scores the scores of the month
     * @param before those of the month before; null if none are published
     * @param months the months published, the oldest first
     * @param selection which accounts, in which order
     * @param countries the countries of each account's locations, if the selection asks for one
     * @param page number of the page, from 1 on; one that is too high stands for the last
     */
    public static PortfolioPage of(
            PageVoice voice,
            PublishedScores scores,
            @Nullable PublishedScores before,
            List<YearMonth> months,
            AccountSelection selection,
            Map<String, Set<String>> countries,
            int page)
            throws IOException {
        Programme programme = scores.programme();
        List<Tier> tiers = programme.tiers().on(scores.manifest().rulesAsOf());
        List<ComparedAccount> found = selection.of(scores, before, countries);
        Paging paging = Paging.of(found.size(), page);
        return new PortfolioPage(
                programme.id(),
                voice.name(programme.name()),
                voice.notation().month(scores.manifest().month()),
                before == null ? "" : voice.notation().month(before.manifest().month()),
                Months.choices(voice, months, scores.manifest().month()),
                tiers(voice, scores, tiers, selection),
                orders(voice, selection, programme.hasPoints()),
                selection.beginning(),
                markets(voice, programme, selection),
                countries(voice, selection),
                selection.atRisk(),
                voice.notation().counted("ranking.accounts", BigDecimal.valueOf(found.size())),
                programme.pathways().stream()
                        .map(pathway -> voice.name(pathway.name()))
                        .toList(),
                found.subList(paging.from(), paging.to()).stream()
                        .map(account -> row(voice, account, tiers, programme.hasPoints()))
                        .toList(),
                paging);
    }

    private static List<TierChoice> tiers(
            PageVoice voice, PublishedScores scores, List<Tier> tiers, AccountSelection selection) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int all = scores.ranking().size();
        for (AccountPoints account : scores.ranking()) {
            counts.merge(account.tier(), 1, Integer::sum);
        }
        List<String> ids = new ArrayList<>(tiers.stream().map(Tier::id).toList());
        ids.add(Tier.NONE);
        return ids.stream()
                .map(id -> {
                    int count = counts.getOrDefault(id, 0);
                    return new TierChoice(
                            new Choice(id, voice.tier(id, tiers), id.equals(selection.tier())),
                            voice.notation().counted("ranking.accounts", BigDecimal.valueOf(count)),
                            Integer.toString(count),
                            Integer.toString(all));
                })
                .toList();
    }

    private static List<Choice> markets(PageVoice voice, Programme programme, AccountSelection selection) {
        return programme.markets().size() < 2
                ? List.of()
                : programme.markets().stream()
                        .map(market -> new Choice(
                                market.id(),
                                voice.name(market.name()),
                                market.id().equals(selection.market())))
                        .toList();
    }

    private static List<Choice> countries(PageVoice voice, AccountSelection selection) {
        Locale locale = Locale.forLanguageTag(voice.language().id());
        return CountryCodes.ALL.stream()
                .map(code -> new Choice(
                        code, new Locale("", code).getDisplayCountry(locale), code.equals(selection.country())))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale))
                        .thenComparing(Choice::id))
                .toList();
    }

    private static List<Choice> orders(PageVoice voice, AccountSelection selection, boolean hasPoints) {
        return Arrays.stream(AccountSelection.Order.values())
                .map(order -> {
                    String id = order.name().toLowerCase(Locale.ROOT);
                    boolean values = order == AccountSelection.Order.RANK && !hasPoints;
                    return new Choice(
                            id, voice.say(ScoreWords.key("web.order." + id, !values)), order == selection.order());
                })
                .toList();
    }

    private static Row row(PageVoice voice, ComparedAccount account, List<Tier> tiers, boolean hasPoints) {
        AccountPoints now = account.now();
        return new Row(
                voice.notation().number(now.rank()),
                now.account(),
                voice.tier(now.tier(), tiers),
                now.tier(),
                now.pathways().stream()
                        .map(score ->
                                hasPoints ? voice.notation().points(score.points()) : voice.tier(score.tier(), tiers))
                        .toList(),
                account.change().map(voice::change).orElse(""));
    }
}
