package org.partnerscore.dataset.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody passes, and when. */
final class Career {
    private static final int YEAR = 365;

    private enum Role {
        ENGAGEMENT_CONSULTANT,
        OPERATIONS_CONSULTANT,
        ENGAGEMENT_DEVELOPER,
        OPERATIONS_DEVELOPER,
        SMALL_BUSINESS_CONSULTANT,
        BEGINNER
    }

    private static final Role[] ROLES = Role.values();

    private final Dice dice;
    private final Span span;
    private final List<ExamPass.Pass> passes = new ArrayList<>();
    private int day;

    private Career(Dice dice, Span span, int begin) {
        this.dice = dice;
        this.span = span;
        day = begin;
    }

    /** Draws the passes of somebody who works for an account, in the order of their days; at least one. */
    static List<ExamPass.Pass> draw(Dice dice, Account account, Span span) {
        Role role = ROLES[
                switch (account.line()) {
                    case CUSTOMER_ENGAGEMENT -> dice.weighted(54, 6, 14, 2, 6, 18);
                    case FINANCE_AND_OPERATIONS -> dice.weighted(8, 52, 3, 13, 6, 18);
                    case SMALL_BUSINESS -> dice.weighted(20, 12, 4, 3, 43, 18);
                    case MIXED -> dice.weighted(32, 29, 8, 8, 5, 18);
                }];
        Career career = new Career(dice, span, begin(dice, account.vigour(), span));
        career.follow(role);
        return career.passes;
    }

    /** The more vigour an account has, the more of its people begin late. */
    private static int begin(Dice dice, int vigour, Span span) {
        int days = span.lastDay() - span.firstExamDay() + 1;
        int day = dice.below(days);
        boolean growing = dice.below(4) < vigour;
        int other = dice.below(days);
        return span.firstExamDay() + (growing ? Math.max(day, other) : Math.min(day, Math.max(other, days / 4)));
    }

    private void follow(Role role) {
        if (dice.percent(55)) {
            pass(Exams.fundamentals(dice));
        }
        switch (role) {
            case ENGAGEMENT_CONSULTANT -> {
                pass(Exams.engagementPlatform(dice, day));
                engagementApps(dice.between(1, 4));
            }
            case OPERATIONS_CONSULTANT -> {
                pass(Exams.operationsPlatform());
                operationsApps(dice.between(1, 4));
            }
            case ENGAGEMENT_DEVELOPER -> {
                pass(Exams.engagementPlatform(dice, day));
                pass(Exams.engagementDeveloper(dice, day));
                engagementApps(dice.below(3));
            }
            case OPERATIONS_DEVELOPER -> {
                pass(Exams.operationsPlatform());
                pass(Exams.operationsDeveloper(dice, day));
                operationsApps(dice.below(3));
            }
            case SMALL_BUSINESS_CONSULTANT -> {
                pass(Exams.smallBusiness());
                engagementApps(dice.below(3));
            }
            case BEGINNER -> pass(dice.percent(50) ? Exams.engagementApp(dice, day) : Exams.operationsPlatform());
        }
    }

    private void engagementApps(int count) {
        for (int app = 0; app < count; app++) {
            pass(Exams.engagementApp(dice, day));
        }
    }

    private void operationsApps(int count) {
        for (int app = 0; app < count; app++) {
            pass(Exams.operationsApp(dice, day));
        }
    }

    private void pass(String exam) {
        if (!passes.isEmpty() && day > span.lastDay()) {
            return;
        }
        @Nullable Integer expiresOn = dice.percent(8) ? Integer.valueOf(day + dice.between(1, 2) * YEAR) : null;
        passes.add(new ExamPass.Pass(exam, day, expiresOn));
        if (expiresOn != null && expiresOn <= span.lastDay() && dice.percent(60)) {
            passes.add(new ExamPass.Pass(exam, expiresOn - dice.below(60), null));
        }
        day += dice.between(5, 80);
    }
}
