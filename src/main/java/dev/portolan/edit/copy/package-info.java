/**
 * Copying, pasting and duplicating: what comes along with what is copied, what it is called and which blocks and addresses it
 * has where it arrives, and which references follow.
 */
package dev.portolan.edit.copy;
