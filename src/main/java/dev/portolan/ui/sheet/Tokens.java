package dev.portolan.ui.sheet;

import dev.portolan.model.form.Form;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A field whose value is a list of short values: each a token that can be added, changed, moved and taken away. Of elements
 * that are edited together those tokens are shown that all of them have.
 */
public final class Tokens {
    private final Field field;
    private final Form item;
    private final List<Object> common;

    private Tokens(Field field) {
        this.field = field;
        this.item = ((Form.Many) field.form()).item();
        List<Object> shared = new ArrayList<>(items(field.values().getFirst()));
        field.values().stream().skip(1).forEach(value -> shared.retainAll(items(value)));
        this.common = shared;
    }

    /** @param field one whose manner is {@link Field.Manner#TOKENS} */
    public static Tokens of(Field field) {
        return new Tokens(field);
    }

    /** The tokens, in the order of the list. */
    public List<Option> shown() {
        return common.stream().map(this::option).toList();
    }

    private Option option(Object value) {
        String text = Typing.text(item, value);
        return value instanceof Id<?> id
                ? new Option(text, field.directory().name(id), "", Optional.of(id), field.directory().icon(id))
                : Option.of(text, text);
    }

    /** What adds the items of a text, which commas part, to each list that lacks them. */
    public Typed<UnaryOperator<Object>> adding(String text) {
        return items(text).then(added -> accepted(change(items -> Stream.concat(items.stream(),
                added.stream().filter(each -> !items.contains(each))).toList())));
    }

    /** What puts the items of a text in the place of a token. */
    public Typed<UnaryOperator<Object>> replacing(int at, String text) {
        Object old = common.get(at);
        return items(text).then(added -> accepted(change(items -> items.stream().flatMap(each -> each.equals(old)
                ? added.stream() : added.contains(each) ? Stream.empty() : Stream.of(each)).toList())));
    }

    private Typed<List<Object>> items(String text) {
        return new Typing(field.directory()).many(item, text.strip()).then(items -> items.isEmpty()
                ? new Typed.Refusal<>(Messages.of("typed.required"))
                : common.containsAll(items) && items.size() == 1 && field.value().isPresent()
                ? new Typed.Refusal<>(Messages.of("typed.twice", Typing.text(item, items.getFirst())))
                : new Typed.Value<>(items.stream().distinct().toList()));
    }

    /** What takes a token away. Where none differs from unsaid, the last one leaves none. */
    public UnaryOperator<Object> removing(int at) {
        Object gone = common.get(at);
        return change(items -> items.stream().filter(each -> !each.equals(gone)).toList());
    }

    /** What moves a token to another place among them. */
    public UnaryOperator<Object> moving(int from, int to) {
        Object moved = common.get(from);
        return change(items -> {
            List<Object> others = new ArrayList<>(items);
            if (others.remove(moved)) {
                others.add(Math.clamp(to, 0, others.size()), moved);
            }
            return others;
        });
    }

    /** Whether there is a difference between a list without items and one that is left unsaid. */
    public boolean mayBeNone() {
        return isOptional();
    }

    /** What says that there are none. */
    public UnaryOperator<Object> none() {
        return value -> Optional.of(List.of());
    }

    private boolean isOptional() {
        return field.parts().getFirst().form() instanceof Form.Maybe;
    }

    private Typed<UnaryOperator<Object>> accepted(UnaryOperator<Object> change) {
        return field.values().stream().map(change).distinct().flatMap(value -> field.objectionTo(value).stream()).findFirst()
                .<Typed<UnaryOperator<Object>>>map(Typed.Refusal::new).orElseGet(() -> new Typed.Value<>(change));
    }

    private UnaryOperator<Object> change(UnaryOperator<List<Object>> change) {
        return value -> {
            List<Object> items = List.copyOf(change.apply(items(value)));
            return !isOptional() ? items : items.isEmpty() && value.equals(Optional.empty()) ? value : Optional.of(items);
        };
    }

    /** The items of a list, or of one that may be left unsaid. */
    @SuppressWarnings("unchecked")
    static List<Object> items(Object value) {
        return value instanceof Optional<?> optional ? optional.map(list -> (List<Object>) list).orElse(List.of())
                : (List<Object>) value;
    }
}
