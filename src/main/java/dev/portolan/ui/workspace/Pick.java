package dev.portolan.ui.workspace;

/** Whether what is picked takes the place of what was selected, or is added to it or taken from it. */
public enum Pick { ONLY, TOGGLE }
