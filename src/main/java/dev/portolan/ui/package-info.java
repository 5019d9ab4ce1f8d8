/**
 * The designer: {@link dev.portolan.ui.Designer} is the way in.
 *
 * <p>Belongs here: starting JavaFX and finding out whether it can be started. Below: {@code workspace} holds the view
 * models, which know no control; {@code window} the panels, {@code canvas} the drawing surface and {@code gallery} the
 * start screen, which show them; {@code look} colours, fonts and icons; {@code text} the words. Does not belong here:
 * verdicts, layout and anything else that works without a window.
 */
package dev.portolan.ui;
