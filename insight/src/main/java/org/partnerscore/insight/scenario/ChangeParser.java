package org.partnerscore.insight.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.insight.scenario.ChangeProblem.Code;
import org.partnerscore.insight.scenario.ChangeProblem.Place;

/**
 * Reads changes written as short sentences:
 *
 * <pre>
 * INDICATOR PATHWAY +N [by DAY]          people certified; the last word of the indicator's id will do
 * person ID leaves [on DAY]
 * customers PATHWAY +N [seats N] [users N] [billed USD] [product CODE] [country CC] [from MONTH]
 * customer TENANT leaves [from MONTH]
 * users TENANT +N|-N [pathway PATHWAY] [from MONTH]
 * association TENANT +CSP|+CPOR:OSA|+DPOR|-CPOR [from MONTH]
 * </pre>
 */
public final class ChangeParser {
    static final String PERSON = "person";
    static final String CUSTOMERS = "customers";
    static final String CUSTOMER = "customer";
    static final String USERS = "users";
    static final String ASSOCIATION = "association";

    /** Longest number read; well within what a data set may hold. */
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private static final Pattern SIGNED = Pattern.compile("[+-][0-9]{1,9}");
    /** Java reads years of more digits as well, and does not write all of them as it reads them. */
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private final Programme programme;
    private final YearMonth present;

    /**
     * @param programme the programme whose pathways and indicators changes name
     * @param present the month in which a change begins that names none
     */
    public ChangeParser(Programme programme, YearMonth present) {
        this.programme = programme;
        this.present = present;
    }

    /**
     * Reads a change.
     *
     * @throws ChangeException if it cannot be understood; one problem, the first
     */
    public Change parse(String sentence, Place place) throws ChangeException {
        try {
            return change(new Reading(sentence.trim()));
        } catch (MisreadException e) {
            throw new ChangeException(List.of(new ChangeProblem(place, sentence, e.code, e.arguments)));
        }
    }

    /**
     * Reads changes that are to be made together.
     *
     * @param place where they were written
     * @throws ChangeException if some cannot be understood; the first problem of each
     */
    public List<Scenario.Step> parseAll(List<String> sentences, Place place) throws ChangeException {
        List<Scenario.Step> steps = new ArrayList<>();
        List<ChangeProblem> problems = new ArrayList<>();
        for (String sentence : sentences) {
            try {
                steps.add(new Scenario.Step(parse(sentence, place), place));
            } catch (ChangeException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ChangeException(problems);
        }
        return steps;
    }

    private Change change(Reading words) throws MisreadException {
        if (words.done()) {
            throw new MisreadException(Code.EMPTY, Map.of());
        }
        String subject = words.next("");
        return switch (subject) {
            case PERSON -> leave(words);
            case CUSTOMERS -> winCustomers(words);
            case CUSTOMER -> loseCustomer(words);
            case USERS -> users(words);
            case ASSOCIATION -> association(words);
            default -> certify(subject, words);
        };
    }

    private Change certify(String subject, Reading words) throws MisreadException {
        String indicator = indicator(subject)
                .orElseThrow(() -> new MisreadException(
                        Code.UNKNOWN_CHANGE, Map.of("word", subject, "known", String.join(", ", subjects()))));
        String pathway = pathway(words);
        int people = Math.toIntExact(plus(words));
        Options options = words.options("by");
        LocalDate day = options.day("by", true).orElse(present.atEndOfMonth());
        return new Change.Certify(indicator, pathway, people, day);
    }

    private Change leave(Reading words) throws MisreadException {
        String individual = words.next("ID");
        words.expect("leaves");
        Options options = words.options("on");
        return new Change.Leave(individual, options.day("on", false).orElse(present.atDay(1)));
    }

    private Change winCustomers(Reading words) throws MisreadException {
        String pathway = pathway(words);
        int customers = Math.toIntExact(plus(words));
        Options options = words.options("seats", "users", "billed", "product", "country", "from");
        long seats = options.count("seats").orElse(1L);
        if (seats < 1) {
            throw unexpected("0", "seats 1");
        }
        return new Change.WinCustomers(
                pathway,
                customers,
                seats,
                options.count("users").orElse(0L),
                options.amount("billed").orElse(BigDecimal.ZERO),
                options.find("product").orElse(null),
                country(options),
                options.month("from").orElse(present));
    }

    private static @Nullable String country(Options options) throws MisreadException {
        Optional<String> code = options.find("country");
        if (code.isPresent() && !CountryCodes.ALL.contains(code.get())) {
            throw new MisreadException(Code.UNKNOWN_COUNTRY, Map.of("word", code.get()));
        }
        return code.orElse(null);
    }

    private Change loseCustomer(Reading words) throws MisreadException {
        String tenant = words.next("TENANT");
        words.expect("leaves");
        return new Change.LoseCustomer(
                tenant, words.options("from").month("from").orElse(present));
    }

    private Change users(Reading words) throws MisreadException {
        String tenant = words.next("TENANT");
        String number = words.next("+N");
        if (!SIGNED.matcher(number).matches() || Long.parseLong(number) == 0) {
            throw unexpected(number, "+N, -N");
        }
        Options options = words.options("pathway", "from");
        Optional<String> pathway = options.find("pathway");
        return new Change.ChangeUsers(
                tenant,
                Long.parseLong(number),
                pathway.isPresent() ? known(pathway.get()) : null,
                options.month("from").orElse(present));
    }

    private Change association(Reading words) throws MisreadException {
        String tenant = words.next("TENANT");
        String what = words.next("+CSP");
        Map<String, Change.Associate> known = new LinkedHashMap<>();
        for (boolean won : new boolean[] {true, false}) {
            for (AssociationKind kind : AssociationKind.values()) {
                for (Claim claim : Claim.values()) {
                    if (claim == Claim.NONE ? (!won || kind != AssociationKind.CPOR) : kind == AssociationKind.CPOR) {
                        known.put(
                                (won ? "+" : "-") + kind + (claim == Claim.NONE ? "" : ":" + claim),
                                new Change.Associate(tenant, won, kind, claim, present));
                    }
                }
            }
        }
        known.put(
                "-" + AssociationKind.CPOR,
                new Change.Associate(tenant, false, AssociationKind.CPOR, Claim.NONE, present));
        Change.Associate found = known.get(what.toUpperCase(Locale.ROOT));
        if (found == null) {
            throw unexpected(what, String.join(", ", known.keySet()));
        }
        YearMonth from = words.options("from").month("from").orElse(present);
        return new Change.Associate(tenant, found.won(), found.kind(), found.claim(), from);
    }

    private Optional<String> indicator(String word) {
        List<String> people = peopleIndicators();
        List<String> ending =
                people.stream().filter(id -> id.endsWith("-" + word)).toList();
        return people.contains(word)
                ? Optional.of(word)
                : ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private List<String> peopleIndicators() {
        return programme.indicators().stream()
                .filter(indicator -> indicator.measure() instanceof MeasureDefinition.PeopleCertified)
                .map(Indicator::id)
                .toList();
    }

    private List<String> subjects() {
        List<String> all = new ArrayList<>(peopleIndicators());
        all.addAll(List.of(PERSON, CUSTOMERS, CUSTOMER, USERS, ASSOCIATION));
        return all;
    }

    private String pathway(Reading words) throws MisreadException {
        return known(words.next("PATHWAY"));
    }

    private String known(String pathway) throws MisreadException {
        List<String> ids = programme.pathways().stream().map(Pathway::id).toList();
        if (!ids.contains(pathway)) {
            throw new MisreadException(Code.UNKNOWN_PATHWAY, Map.of("word", pathway, "known", String.join(", ", ids)));
        }
        return pathway;
    }

    private static long plus(Reading words) throws MisreadException {
        String number = words.next("+N");
        if (!SIGNED.matcher(number).matches() || Long.parseLong(number) < 1) {
            throw unexpected(number, "+N");
        }
        return Long.parseLong(number);
    }

    private static MisreadException unexpected(String word, String expected) {
        return new MisreadException(Code.UNEXPECTED, Map.of("word", word, "expected", expected));
    }

    /** The words of a sentence, read from left to right. */
    private static final class Reading {
        private final List<String> words;
        private int at;

        Reading(String sentence) {
            words = sentence.isEmpty() ? List.of() : List.of(sentence.split("\\s+"));
        }

        boolean done() {
            return at == words.size();
        }

        String next(String expected) throws MisreadException {
            if (done()) {
                throw new MisreadException(Code.INCOMPLETE, Map.of("expected", expected));
            }
            return words.get(at++);
        }

        void expect(String word) throws MisreadException {
            String found = next(word);
            if (!found.equals(word)) {
                throw unexpected(found, word);
            }
        }

        /** The rest of the sentence: names, each with a value after it. */
        Options options(String... names) throws MisreadException {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> known = new ArrayList<>(List.of(names));
            while (!done()) {
                String name = next("");
                if (!known.remove(name)) {
                    throw unexpected(name, known.stream().collect(Collectors.joining(", ")));
                }
                values.put(name, next(name + " …"));
            }
            return new Options(values);
        }
    }

    /** Names with values. */
    private record Options(Map<String, String> values) {
        Optional<String> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        Optional<Long> count(String name) throws MisreadException {
            Optional<String> value = find(name);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(fitting(COUNT, name + " 25", value.get())));
        }

        Optional<BigDecimal> amount(String name) throws MisreadException {
            Optional<String> value = find(name);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(fitting(AMOUNT, name + " 1200.50", value.get())));
        }

        Optional<YearMonth> month(String name) throws MisreadException {
            Optional<String> value = find(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            String expected = name + " YYYY-MM";
            try {
                return Optional.of(YearMonth.parse(fitting(MONTH, expected, value.get())));
            } catch (DateTimeException e) {
                throw unexpected(value.get(), expected);
            }
        }

        /** A day, or a month of which the last or the first day is taken. */
        Optional<LocalDate> day(String name, boolean last) throws MisreadException {
            Optional<String> value = find(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            String expected = name + " YYYY-MM-DD";
            try {
                if (!MONTH.matcher(value.get()).matches()) {
                    return Optional.of(LocalDate.parse(fitting(DAY, expected, value.get())));
                }
                YearMonth month = YearMonth.parse(value.get());
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            } catch (DateTimeException e) {
                throw unexpected(value.get(), expected);
            }
        }

        private static String fitting(Pattern pattern, String expected, String word) throws MisreadException {
            if (!pattern.matcher(word).matches()) {
                throw unexpected(word, expected);
            }
            return word;
        }
    }

    /** The sentence cannot be read on. */
    private static final class MisreadException extends Exception {
        private static final long serialVersionUID = 1L;

        private final Code code;
        private final transient Map<String, String> arguments;

        MisreadException(Code code, Map<String, String> arguments) {
            super(code.id());
            this.code = code;
            this.arguments = arguments;
        }
    }
}
