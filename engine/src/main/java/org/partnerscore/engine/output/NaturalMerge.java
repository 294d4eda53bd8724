package org.partnerscore.engine.output;

/** Sorts numbers by what they stand for. What is in order already, or in a few runs that are, costs little; stable. */
final class NaturalMerge {
    private int[] spare = new int[0];

    /** Compares what two numbers stand for. */
    @FunctionalInterface
    interface Order {
        int compare(int a, int b);
    }

    /** Sorts the numbers from one place of an array up to another. */
    void sort(int[] numbers, int from, int to, Order order) {
        if (spare.length < to - from) {
            spare = new int[to - from];
        }
        while (runEnd(numbers, from, to, order) < to) {
            int at = from;
            while (at < to) {
                int middle = runEnd(numbers, at, to, order);
                int end = middle == to ? to : runEnd(numbers, middle, to, order);
                merge(numbers, at, middle, end, order);
                at = end;
            }
        }
    }

    private static int runEnd(int[] numbers, int from, int to, Order order) {
        int end = from + 1;
        while (end < to && order.compare(numbers[end - 1], numbers[end]) <= 0) {
            end++;
        }
        return Math.min(end, to);
    }

    private void merge(int[] numbers, int from, int middle, int to, Order order) {
        int count = middle - from;
        System.arraycopy(numbers, from, spare, 0, count);
        int left = 0;
        int right = middle;
        int at = from;
        while (left < count && right < to) {
            numbers[at++] = order.compare(spare[left], numbers[right]) <= 0 ? spare[left++] : numbers[right++];
        }
        System.arraycopy(spare, left, numbers, at, count - left);
    }
}
