package dev.portolan.model.address;

/** A TCP port. @param number 1 to 65535 */
public record Port(int number) implements Comparable<Port> {
    public Port {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + number);
        }
    }

    public static Port of(int number) {
        return new Port(number);
    }

    /** The number that one to five plain digits stand for, or -1 for any other text: no sign, no other script's digits. */
    static int digits(String text) {
        boolean plain = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(text) : -1;
    }

    @Override
    public int compareTo(Port other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
