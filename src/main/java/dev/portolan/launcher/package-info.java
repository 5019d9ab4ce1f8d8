/** Where the program starts: with a command it runs the command line, otherwise it opens the designer. */
package dev.portolan.launcher;
