package dev.portolan.diagram;

import dev.portolan.diagram.scene.Tone;

/** A few monospaced characters in a verdict's colours. */
record Chip(String text, Tone tone) {
}
