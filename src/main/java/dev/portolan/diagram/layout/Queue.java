package dev.portolan.diagram.layout;

import java.util.Arrays;

/** Numbers by priority, the least first; of equal ones the smaller number. A binary heap without objects. */
final class Queue {
    private int[] numbers = new int[256];
    private double[] priorities = new double[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double least() {
        return priorities[0];
    }

    void add(int number, double priority) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            priorities = Arrays.copyOf(priorities, 2 * size);
        }
        int at = size++;
        while (at > 0 && isLess(number, priority, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        numbers[at] = number;
        priorities[at] = priority;
    }

    int take() {
        int first = numbers[0];
        int number = numbers[--size];
        double priority = priorities[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isLess(numbers[child + 1], priorities[child + 1], child)) {
                child++;
            }
            if (isLess(number, priority, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        numbers[at] = number;
        priorities[at] = priority;
        return first;
    }

    private boolean isLess(int number, double priority, int other) {
        return priority < priorities[other] || priority == priorities[other] && number < numbers[other];
    }

    private void move(int from, int to) {
        numbers[to] = numbers[from];
        priorities[to] = priorities[from];
    }
}
