package dev.portolan.ui.sheet;

import dev.portolan.finding.Detail;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.Notation;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the selected elements, or of a row in a table of theirs, as it can be edited: what it is called and means, what
 * it is or is taken to be, and what a typed text would make of it. A field of which one of several parts is said holds them
 * all; its value is then a {@link Chosen}.
 */
public final class Field {
    private final Directory directory;
    private final List<RecordForm.Field> parts;
    private final List<Object> values;
    private final Words words;
    private final Function<Object, Optional<String>> objection;

    /** How it stands with a value. */
    public enum Standing {
        SET,
        /** Left unsaid: something is taken to hold. */
        ASSUMED,
        /** Not the same in all the elements that are edited together. */
        MIXED,
        /** It must be said, and has not been yet. */
        MISSING
    }

    /** What kind of editor fits. */
    public enum Manner { TEXT, CHOICE, REFERENCE, TOKENS, TABLE }

    /**
     * What is said about a field.
     *
     * @param meaning in one sentence
     * @param assumed what is taken to hold while it is left unsaid; empty when it must be said
     * @param assumptions what the verdicts took to hold since it is left unsaid
     */
    record Words(String label, String meaning, String assumed, List<Detail> assumptions) {
        Words {
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * @param values one for each owner; {@link Part.Unsaid#FORBIDDEN} where one lacks that must be said
     * @param objection why the owners do not take a value
     */
    Field(Directory directory, List<RecordForm.Field> parts, List<Object> values, Words words,
          Function<Object, Optional<String>> objection) {
        this.directory = directory;
        this.parts = List.copyOf(parts);
        this.values = List.copyOf(values);
        this.words = words;
        this.objection = objection;
    }

    /** The name of the part, or the names of all of which one is said. */
    public String key() {
        return parts.stream().map(each -> each.part().name()).collect(Collectors.joining("|"));
    }

    public String label() {
        return words.label();
    }

    /** The label above a column, which has less room. */
    public String heading() {
        return isChoiceOfParts() ? label() : Parts.heading(key());
    }

    public String meaning() {
        return words.meaning();
    }

    public String assumed() {
        return words.assumed();
    }

    public List<Detail> assumptions() {
        return words.assumptions();
    }

    List<RecordForm.Field> parts() {
        return parts;
    }

    List<Object> values() {
        return values;
    }

    Directory directory() {
        return directory;
    }

    private RecordForm.Field only() {
        return parts.getFirst();
    }

    /** Whether one of several parts is said. */
    boolean isChoiceOfParts() {
        return parts.size() > 1;
    }

    /** The form of a value that is said. */
    Form form() {
        return bare(only().form());
    }

    static Form bare(Form form) {
        return form instanceof Form.Maybe maybe ? maybe.value() : form;
    }

    public boolean isRequired() {
        return isChoiceOfParts() || only().part().required();
    }

    /** The value that leaves it unsaid; what must be said has none that counts. */
    public Object unsaid() {
        return only().part().unsaid();
    }

    public Manner manner() {
        return isChoiceOfParts() ? Manner.TEXT : switch (form()) {
            case Form.Text text -> Manner.TEXT;
            case Form.Whole whole -> Manner.TEXT;
            case Form.Decimal decimal -> Manner.TEXT;
            case Form.Noted noted -> Manner.TEXT;
            case Form.Flag flag -> Manner.CHOICE;
            case Form.Word word -> Manner.CHOICE;
            case Form.Name name -> Manner.REFERENCE;
            case Form.Many many when many.item() instanceof Form.Nested -> Manner.TABLE;
            case Form.Many many -> Manner.TOKENS;
            case Form.Settings settings -> Manner.TABLE;
            case Form.Maybe maybe -> throw new IllegalStateException(key() + " may twice be left unsaid");
            case Form.Nested nested -> throw new IllegalStateException("there is no editor for a single record, " + key());
            case Form.Unknown unknown -> throw new IllegalStateException("unknown fields are not edited");
        };
    }

    /** Whether the text is read by machines: addresses, ports, names of hosts. Prose and what people call things is not. */
    public boolean isCode() {
        return !(form() instanceof Form.Flag || form() instanceof Form.Word) && !key().equals("name");
    }

    /** Whether values are a few characters: ports and numbers. */
    public boolean isShort() {
        return !isChoiceOfParts() && (form() instanceof Form.Whole || form() instanceof Form.Noted noted
                && noted.notation().numbers() != Notation.Numbers.REFUSED);
    }

    /** Whether values are ranges of ports. */
    public boolean isRange() {
        return !isChoiceOfParts() && form() instanceof Form.Noted noted && noted.notation() == Notation.PORTS;
    }

    /** The value that all owners have; empty when they differ. */
    public Optional<Object> value() {
        Object first = values.getFirst();
        return values.stream().allMatch(first::equals) ? Optional.of(first) : Optional.empty();
    }

    public Standing standing() {
        return value().map(this::standing).orElse(Standing.MIXED);
    }

    private Standing standing(Object value) {
        return value == Part.Unsaid.FORBIDDEN ? Standing.MISSING : value.equals(only().part().unsaid()) ? Standing.ASSUMED
                : Standing.SET;
    }

    /** What would be typed for the value; empty when it is left unsaid or not the same everywhere. */
    public String text() {
        return value().filter(value -> standing(value) == Standing.SET).map(this::text).orElse("");
    }

    private String text(Object value) {
        return value instanceof Chosen chosen ? Typing.text(form(chosen.part()), chosen.value())
                : Typing.text(only().form(), value);
    }

    private Form form(Part part) {
        return parts.stream().filter(each -> each.part().equals(part)).findFirst().orElseThrow().form();
    }

    /** The value in words: names of elements instead of their ids. Only for fields that are no table. */
    public String shown() {
        return value().filter(value -> standing(value) == Standing.SET).map(this::shown).orElse("");
    }

    private String shown(Object value) {
        return value instanceof Chosen chosen ? shown(form(chosen.part()), chosen.value()) : shown(only().form(), value);
    }

    private String shown(Form form, Object value) {
        return switch (form) {
            case Form.Maybe maybe -> ((Optional<?>) value).map(said -> shown(maybe.value(), said)).orElse("");
            case Form.Many many when value.equals(List.of()) -> Messages.of("sheet.none");
            case Form.Many many -> ((List<?>) value).stream().map(item -> shown(many.item(), item))
                    .collect(Collectors.joining(", "));
            case Form.Name name -> directory.name((Id<?>) value);
            default -> Typing.text(form, value);
        };
    }

    /** The elements that the value refers to. */
    public List<Id<?>> links() {
        return value().map(Field::ids).orElse(Stream.empty()).toList();
    }

    private static Stream<Id<?>> ids(Object value) {
        return switch (value) {
            case Chosen chosen -> ids(chosen.value());
            case Optional<?> optional -> optional.map(Field::ids).orElse(Stream.empty());
            case Id<?> id -> Stream.of(id);
            default -> Stream.empty();
        };
    }

    /** The value that a text stands for, as the part holds it; blanks at its ends do not count, nothing leaves it unsaid. */
    public Typed<Object> read(String text) {
        String plain = text.strip();
        Typed<Object> typed = !plain.isEmpty() ? parsed(plain) : isRequired() ? new Typed.Refusal<>(Messages.of("typed.required"))
                : new Typed.Value<>(only().part().unsaid());
        return typed.then(value -> objection.apply(value).<Typed<Object>>map(Typed.Refusal::new)
                .orElseGet(() -> new Typed.Value<>(value)));
    }

    private Typed<Object> parsed(String plain) {
        Typing typing = new Typing(directory);
        if (!isChoiceOfParts()) {
            return typing.read(only().form(), plain);
        }
        List<String> reasons = new ArrayList<>();
        for (RecordForm.Field each : parts) {
            switch (typing.read(each.form(), plain)) {
                case Typed.Value<Object> legal -> {
                    return new Typed.Value<>(new Chosen(each.part(), legal.value()));
                }
                case Typed.Refusal<Object> refused -> reasons.add(refused.reason());
            }
        }
        return new Typed.Refusal<>(reasons.stream().filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(Messages.of("typed.nor"))));
    }

    /** Why the owners do not take a value. */
    Optional<String> objectionTo(Object value) {
        return objection.apply(value);
    }

    /** What may be chosen: for a choice or a reference all there is, also to leave it unsaid; nothing for other fields. */
    public List<Option> options() {
        Stream<Option> unsaid = isRequired() ? Stream.empty()
                : Stream.of(Option.of("", Messages.of("sheet.unsaid", assumed())));
        return switch (form()) {
            case Form.Flag flag -> Stream.concat(unsaid, Stream.of("on", "off").map(word -> Option.of(word, word))).toList();
            case Form.Word word -> Stream.concat(unsaid, word.words().entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(only().part().unsaid()))
                    .map(entry -> Option.of(entry.getKey(), entry.getKey()))).toList();
            case Form.Name name when !isChoiceOfParts() ->
                    Stream.concat(unsaid, directory.candidates(name.role()).stream()).toList();
            default -> List.of();
        };
    }

    /** The value as an option, without listing the others; empty when it is mixed or missing. */
    public Optional<Option> chosen() {
        return switch (standing()) {
            case MIXED, MISSING -> Optional.empty();
            case ASSUMED -> Optional.of(Option.of("", assumed()));
            case SET -> Optional.of(links().stream().findFirst().map(id -> new Option(id.value(), directory.name(id), "",
                    Optional.of(id), directory.icon(id))).orElseGet(() -> Option.of(text(), shown())));
        };
    }

    /** Whether a text may be completed to elements or words at all. */
    public boolean mayComplete() {
        return parts.stream().map(part -> bare(part.form())).map(form -> form instanceof Form.Many many ? many.item() : form)
                .anyMatch(form -> form instanceof Form.Name || form instanceof Form.Word);
    }

    /** Elements and words that a text may be completed to. */
    public List<Option> completions(String text) {
        return parts.stream().flatMap(part -> completions(bare(part.form()))).filter(each -> each.mentions(text)).toList();
    }

    private Stream<Option> completions(Form form) {
        return switch (form) {
            case Form.Name name -> directory.candidates(name.role()).stream();
            case Form.Word word -> word.words().keySet().stream().map(each -> Option.of(each, each));
            case Form.Many many -> completions(many.item());
            default -> Stream.empty();
        };
    }
}
