package dev.portolan.edit.link;

import dev.portolan.edit.draft.Creation;

/** One way of joining two things, ready to be applied. */
public record Offer(LinkKind kind, Creation creation) {
}
