/** Rules about what the Internet can see, and about who is let in. */
package dev.portolan.rule.exposure;
