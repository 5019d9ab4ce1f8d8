/**
 * How the window looks: colours, fonts and icons.
 *
 * <p>Belongs here: what turns the themes, fonts and icons of the drawing into stylesheets, fonts and nodes, so that window
 * and drawing have one source. Does not belong here: what is shown.
 */
package dev.portolan.ui.look;
