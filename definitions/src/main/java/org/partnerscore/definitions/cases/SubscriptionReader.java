package org.partnerscore.definitions.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads the subscriptions of a case and collects their rows. */
final class SubscriptionReader {
    private static final YearMonth LONG_AGO = YearMonth.of(2015, 1);
    private static final long SEATS = 10;

    private final MonthSpan data;
    private final Map<String, Partner> partners;
    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();

    /** @param partners the locations of the case by id, all known before the first subscription is read */
    SubscriptionReader(MonthSpan data, Map<String, Partner> partners) {
        this.data = data;
        this.partners = partners;
    }

    List<SubscriptionMonth> rows() {
        return rows;
    }

    List<Association> associations() {
        return associations;
    }

    /** Adds a product that qualifies nowhere, in every month that the data cover. */
    void addBackdrop(String id) {
        GivenSubscription.Row row =
                new GivenSubscription.Row(data, true, null, SEATS, 0, BigDecimal.ZERO, BigDecimal.ZERO, null);
        rows.addAll(new GivenSubscription(SubscriptionMonth.UNMAPPED, Channel.OTHER, List.of(row), List.of())
                .rowsOf(id, id));
    }

    /** Adds subscriptions of a tenant. */
    void add(String tenant, List<GivenSubscription> subscriptions) {
        for (int i = 1; i <= subscriptions.size(); i++) {
            String id = tenant + "-S" + i;
            rows.addAll(subscriptions.get(i - 1).rowsOf(tenant, id));
            associations.addAll(subscriptions.get(i - 1).associationsOf(id));
        }
    }

    Read<GivenSubscription> read(YamlValue value) {
        return value.fields("product", "channel", "rows", "associations").then(fields -> {
            Read<String> product = fields.read("product", YamlValue::text);
            Read<Channel> channel =
                    CaseValues.or(fields, "channel", Channel.CSP, at -> at.oneOf(Channel.values(), "channel"));
            Set<YearMonth> taken = new HashSet<>();
            Read<List<GivenSubscription.Row>> months =
                    fields.read("rows", list -> list.list(row -> row(row, channel.find(), taken)));
            Read<List<GivenSubscription.Link>> links =
                    CaseValues.or(fields, "associations", List.of(), list -> list.list(this::link));
            return Read.build(() -> new GivenSubscription(product.get(), channel.get(), months.get(), links.get()));
        });
    }

    private Read<GivenSubscription.Row> row(YamlValue value, Optional<Channel> channel, Set<YearMonth> taken) {
        return value.fields("months", "paid", "agreement-start", "seats", "users", "billed", "credited", "capacity")
                .then(fields -> {
                    if (channel.equals(Optional.of(Channel.EA))
                            && fields.find("agreement-start").isEmpty()) {
                        return value.report("is sold on channel EA without a start", "add 'agreement-start: …'");
                    }
                    Read<MonthSpan> months = CaseValues.or(fields, "months", data, CaseValues::span)
                            .then(span -> free(fields, span, taken));
                    return row(fields, months);
                });
    }

    private Read<MonthSpan> free(YamlFields fields, MonthSpan span, Set<YearMonth> taken) {
        YamlValue at = fields.find("months").orElse(fields.owner());
        if (!data.covers(span.first()) || !data.covers(span.last())) {
            return at.report("are not within the data of the case, " + data, "give the case other 'data'");
        }
        boolean free = true;
        for (YearMonth month : span.months()) {
            free &= taken.add(month);
        }
        return free ? Read.of(span) : at.report("have a row already", "give each month of a subscription once");
    }

    private static Read<GivenSubscription.Row> row(YamlFields fields, Read<MonthSpan> months) {
        Read<Boolean> paid = CaseValues.or(fields, "paid", true, CaseValues::flag);
        Read<Optional<LocalDate>> start = CaseValues.or(
                fields, "agreement-start", Optional.empty(), at -> at.day().then(day -> Read.of(Optional.of(day))));
        Read<Long> seats = CaseValues.or(fields, "seats", SEATS, CaseValues::whole);
        Read<Long> users = CaseValues.or(fields, "users", 0L, CaseValues::whole);
        Read<BigDecimal> billed = CaseValues.or(fields, "billed", BigDecimal.ZERO, CaseValues::money);
        Read<BigDecimal> credited = CaseValues.or(fields, "credited", BigDecimal.ZERO, CaseValues::money);
        Read<Optional<Long>> capacity = CaseValues.or(
                fields,
                "capacity",
                Optional.empty(),
                at -> CaseValues.whole(at).then(units -> Read.of(Optional.of(units))));
        return Read.build(() -> new GivenSubscription.Row(
                months.get(),
                paid.get(),
                start.get().orElse(null),
                seats.get(),
                users.get(),
                billed.get(),
                credited.get(),
                capacity.get().orElse(null)));
    }

    private Read<GivenSubscription.Link> link(YamlValue value) {
        return value.fields("partner", "kind", "claim", "months", "from").then(fields -> {
            Read<Partner> partner = fields.read("partner", at -> at.oneOf(partners, "location"));
            Read<AssociationKind> kind =
                    fields.read("kind", at -> at.oneOf(AssociationKind.values(), "kind of association"));
            Read<Claim> claim = CaseValues.or(fields, "claim", Claim.NONE, at -> at.oneOf(Claim.values(), "claim"));
            Read<YearMonth> from = CaseValues.or(fields, "from", LONG_AGO, CaseValues::month);
            Read<Optional<MonthSpan>> months = CaseValues.or(
                    fields,
                    "months",
                    Optional.empty(),
                    at -> CaseValues.span(at).then(span -> Read.of(Optional.of(span))));
            if (fields.find("months").isPresent()) {
                fields.forbid("from", "'months' says when the association begins");
            }
            if (claim.find().filter(c -> c != Claim.NONE).isPresent()
                    && kind.find().filter(k -> k != AssociationKind.CPOR).isPresent()) {
                return value.report("has a claim, which only a CPOR has", "leave out 'claim' or write kind CPOR");
            }
            return Read.build(() -> new GivenSubscription.Link(
                    partner.get().partnerId(),
                    kind.get(),
                    claim.get(),
                    months.get().map(MonthSpan::first).orElse(from.get()),
                    months.get().map(MonthSpan::last).orElse(null)));
        });
    }
}
