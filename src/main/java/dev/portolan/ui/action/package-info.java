/**
 * What can be done with the program, declared once: {@link dev.portolan.ui.action.Command} gives each action its name, icon,
 * keys and place in the menus, and {@link dev.portolan.ui.action.Actions} binds it to what does it.
 *
 * <p>Belongs here: the declarations, and whatever is made of them: menus, buttons, keys, the sheet of shortcuts and the
 * command palette. Does not belong here: what an action does, which the window binds.
 */
package dev.portolan.ui.action;
