package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.ElementRule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * B-09: no name, host or setting still holds a placeholder such as {@code {broker-node1-ip}}, {@code <account_id>} or
 * {@code unique_name}. Kafka lets most of them through: as an empty host among the voters, as a name nobody resolves.
 * What MSK and Kafka's own configuration providers fill in is no placeholder.
 */
public final class Placeholders implements ElementRule {
    static final Pattern FORM = Pattern.compile("(?<!\\$)\\{[A-Za-z][^{}]*}|<[A-Za-z][^<>]*>"
            + "|(?<![A-Za-z0-9])unique_name(?![A-Za-z0-9])");

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.values());
    }

    @Override
    public boolean passes(Element element) {
        return found(element).isEmpty();
    }

    @Override
    public Stream<Finding> check(Topology topology, Collection<Element> suspects) {
        Substitutes substitutes = new Substitutes(topology);
        return suspects.stream().map(element -> finding(element, found(element), () -> substitutes));
    }

    private static Finding finding(Element element, Map<String, String> left, Supplier<Substitutes> substitutes) {
        Finding finding = Finding.of(DnsCode.PLACEHOLDER, List.of(element.id()), List.copyOf(left.keySet()));
        Map<String, String> values = new LinkedHashMap<>();
        left.forEach((placeholder, text) -> substitutes.get().of(placeholder, text)
                .ifPresent(value -> values.put(placeholder, value)));
        return values.size() < left.size() ? finding : finding.with(new Fix(
                Detail.of(DnsCode.PLACEHOLDER.id() + ".fix", List.copyOf(values.keySet()), List.copyOf(values.values())),
                List.of(new Change.Put(Wording.mapped(element, text -> filled(text, values))))));
    }

    /** Each placeholder with the first text it stands in. */
    private static Map<String, String> found(Element element) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String text : Wording.of(element)) {
            if (!mayHold(text)) {
                continue;
            }
            Matcher matcher = FORM.matcher(text);
            while (matcher.find()) {
                if (!matcher.group().equals(MskAdvertised.BROKER_ID)) {
                    found.putIfAbsent(matcher.group(), text);
                }
            }
        }
        return found;
    }

    /** A look at the text that costs less than the pattern does. */
    private static boolean mayHold(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('<') >= 0 || text.contains("unique_name");
    }

    private static String filled(String text, Map<String, String> values) {
        return FORM.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                Optional.ofNullable(values.get(match.group())).orElse(match.group())));
    }
}
