package org.partnerscore.dataset.synthetic;

import java.time.LocalDate;

/** Which exam somebody takes on a day: the old ones rarely after they retired, their successors only later. */
final class Exams {
    private static final int SUCCESSORS_APPEAR = day(2020, 9, 1);
    private static final int PLATFORM_RETIRES = day(2020, 12, 31);
    private static final int LEGACY_RETIRES = day(2021, 1, 31);

    private static final String[] ENGAGEMENT_APPS = {"MB-210", "MB-220", "MB-230", "MB-240"};
    private static final String[] OPERATIONS_APPS = {"MB-310", "MB-320", "MB-330"};
    private static final String[] OPERATIONS_LEGACY = {"MB6-897", "MB6-898"};

    private Exams() {}

    static String engagementPlatform(Dice dice, int day) {
        return successor(dice, day) ? "PL-200" : "MB-200";
    }

    static String engagementApp(Dice dice, int day) {
        return legacy(dice, day) ? "MB6-898" : dice.oneOf(ENGAGEMENT_APPS);
    }

    static String engagementDeveloper(Dice dice, int day) {
        if (legacy(dice, day)) {
            return "MB2-716";
        }
        return successor(dice, day) ? "PL-400" : "MB-400";
    }

    static String operationsPlatform() {
        return "MB-300";
    }

    static String operationsApp(Dice dice, int day) {
        return legacy(dice, day) ? dice.oneOf(OPERATIONS_LEGACY) : dice.oneOf(OPERATIONS_APPS);
    }

    static String operationsDeveloper(Dice dice, int day) {
        if (legacy(dice, day)) {
            return "MB6-894";
        }
        return dice.percent(90) ? "MB-500" : "MB-700";
    }

    static String smallBusiness() {
        return "MB-800";
    }

    /** An exam that counts for nothing. */
    static String fundamentals(Dice dice) {
        return dice.percent(60) ? "MB-901" : "PL-900";
    }

    private static boolean successor(Dice dice, int day) {
        if (day < SUCCESSORS_APPEAR) {
            return false;
        }
        return dice.percent(day <= PLATFORM_RETIRES ? 50 : 96);
    }

    private static boolean legacy(Dice dice, int day) {
        return dice.percent(day <= LEGACY_RETIRES ? 9 : 2);
    }

    private static int day(int year, int month, int dayOfMonth) {
        return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }
}
