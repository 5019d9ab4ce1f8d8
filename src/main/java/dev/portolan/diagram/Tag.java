package dev.portolan.diagram;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.shape.Id;

/**
 * A small tag that stands for an element drawn on another one's figure: a public address, a cluster.
 *
 * @param text its name or address
 * @param note what is said of it in monospaced letters; may be empty
 */
record Tag(Id<?> element, Icon icon, String text, String note, String tip) {
}
