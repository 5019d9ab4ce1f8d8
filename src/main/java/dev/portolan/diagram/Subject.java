package dev.portolan.diagram;

import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * What a figure stands for.
 *
 * @param key unique on the drawing; of an element drawn once, its id
 * @param element what it stands for first of all
 * @param others what it stands for beside that
 * @param placedAs the id by which the design places it
 * @param tip one line about it
 */
record Subject(String key, Optional<Id<?>> element, List<Id<?>> others, Optional<Id<?>> placedAs, String tip) {
    Subject {
        others = List.copyOf(others);
    }

    static Subject of(Element element, List<? extends Id<?>> others, String tip) {
        return new Subject(element.id().value(), Optional.of(element.id()), List.copyOf(others), Optional.of(element.id()), tip);
    }

    boolean standsFor(Id<?> id) {
        return element.isPresent() && element.get().equals(id) || others.contains(id);
    }
}
